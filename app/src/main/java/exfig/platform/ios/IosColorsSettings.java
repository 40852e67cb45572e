package exfig.platform.ios;

import java.nio.file.Path;
import java.util.Optional;

/// One `ios.colors` entry.
///
/// @param useColorAssets color sets in the catalog; false: code with literal components
/// @param assetsFolder folder inside the catalog; present when `useColorAssets`
/// @param groupUsingNamespace mirror the `/` groups of the Figma name as namespace folders
/// @param folderProvidesNamespace make the folder itself a namespace
/// @param colorSwift the UIKit extension's file
/// @param swiftuiColorSwift the SwiftUI extension's file
/// @param codeSyntax what is written back to Figma for each color, with `{name}` for the member's name;
///     none for nothing
public record IosColorsSettings(
        boolean useColorAssets,
        Optional<String> assetsFolder,
        boolean groupUsingNamespace,
        boolean folderProvidesNamespace,
        Optional<Path> colorSwift,
        Optional<Path> swiftuiColorSwift,
        Optional<String> codeSyntax) {}
