package exfig.platform;

import exfig.asset.TargetPlatform;
import exfig.asset.TextStyleAsset;
import java.util.List;

/// Turns the text styles of one config entry into planned files. Pure: same assets, same files.
public interface TypographyOutput {
    /// Whose descriptions apply.
    TargetPlatform platform();

    /// The files of these styles, which come sorted by final name and free of duplicates.
    PlannedOutput plan(List<TextStyleAsset> styles);
}
