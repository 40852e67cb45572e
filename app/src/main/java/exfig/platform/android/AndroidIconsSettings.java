package exfig.platform.android;

import java.util.Optional;

/// One `android.icons` entry with drawables.
///
/// @param output directory below `mainRes`; drawables go to its `drawable` and `drawable-night`
/// @param composePackageName package of `Icons.kt`
/// @param pathPrecision decimals of path data, 1 to 6
/// @param strictPathValidation a path too long for the resource compiler fails the run instead of being
///     reported
/// @param onLoss what becomes of icons that vectors cannot express
/// @param codeConnect tells Figma how the icons are shown
public record AndroidIconsSettings(
        String output,
        Optional<String> composePackageName,
        int pathPrecision,
        boolean strictPathValidation,
        OnLoss onLoss,
        Optional<CodeConnectSettings> codeConnect) {}
