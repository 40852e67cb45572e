package exfig.platform.android;

import java.nio.file.Path;
import java.util.Optional;

/// One `android.colors` entry.
///
/// @param xmlFileName file name in `values` and `values-night`; empty when no resources are written
/// @param composePackageName package of the Kotlin source
/// @param colorKotlin the Kotlin source; empty for `Colors.kt` in the folder of its package
/// @param theme what the theme calls the colors
public record AndroidColorsSettings(
        Optional<String> xmlFileName,
        Optional<String> composePackageName,
        Optional<Path> colorKotlin,
        Optional<ThemeAttributes> theme) {
    /// Resources in a file, and `Colors.kt` when there is a package for it.
    public AndroidColorsSettings(String xmlFileName, Optional<String> composePackageName) {
        this(Optional.of(xmlFileName), composePackageName, Optional.empty(), Optional.empty());
    }
}
