package exfig.platform;

import exfig.asset.ColorAsset;
import exfig.asset.TargetPlatform;
import java.util.List;
import java.util.Map;

/// Turns the colors of one config entry into planned files. Pure: same assets, same files.
public interface ColorOutput {
    /// Whose descriptions apply.
    TargetPlatform platform();

    /// What designers shall be told in Figma that colors are called in code, by Figma name; empty unless
    /// it is wanted.
    ///
    /// @param colors as for [#plan]
    default Map<String, String> codeSyntax(List<ColorAsset> colors) {
        return Map.of();
    }

    /// The files of these colors, which come sorted by final name and free of duplicates.
    PlannedOutput plan(List<ColorAsset> colors);
}
