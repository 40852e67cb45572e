package exfig.platform.android;

import java.util.Optional;

/// One `android.colors` entry.
///
/// @param xmlOutputFileName file name in `values` and `values-night`
/// @param composePackageName package of `Colors.kt`
public record AndroidColorsSettings(String xmlOutputFileName, Optional<String> composePackageName) {}
