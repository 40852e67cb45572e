package exfig.platform.android;

import java.util.Optional;

/// One `android.icons` entry with `composeFormat: imageVector`.
///
/// @param packageName of the sources
/// @param target the qualified name of the object that the vectors extend; empty for properties of the
///     package
/// @param pathPrecision decimals of coordinates, 1 to 6
/// @param onLoss what becomes of icons that vectors cannot express; never [OnLoss#RASTER]
/// @param codeConnect tells Figma how the icons are shown
public record AndroidVectorsSettings(
        String packageName,
        Optional<String> target,
        int pathPrecision,
        OnLoss onLoss,
        Optional<CodeConnectSettings> codeConnect) {}
