package exfig.platform;

import exfig.asset.ColorAsset;
import exfig.asset.TargetPlatform;
import java.util.List;

/// Turns the colors of one config entry into planned files. Pure: same assets, same files.
public interface ColorOutput {
    /// Whose descriptions apply.
    TargetPlatform platform();

    /// The files of these colors, which come sorted by final name and free of duplicates.
    PlannedOutput plan(List<ColorAsset> colors);
}
