package exfig.platform.ios;

import exfig.plan.RenderFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One `ios.icons` entry.
///
/// @param format [RenderFormat#PDF] or [RenderFormat#SVG]
/// @param assetsFolder folder inside the catalog
/// @param preservesVectorRepresentation final names or wildcards whose sets keep vector data
/// @param imageSwift the UIKit extension's file
/// @param swiftUIImageSwift the SwiftUI extension's file
/// @param codeConnectSwift the file for Figma's Code Connect
public record IosIconsSettings(
        RenderFormat format,
        String assetsFolder,
        List<String> preservesVectorRepresentation,
        Optional<Path> imageSwift,
        Optional<Path> swiftUIImageSwift,
        Optional<Path> codeConnectSwift,
        RenderMode renderMode,
        Optional<String> renderModeDefaultSuffix,
        Optional<String> renderModeOriginalSuffix,
        Optional<String> renderModeTemplateSuffix) {
    public IosIconsSettings {
        preservesVectorRepresentation = List.copyOf(preservesVectorRepresentation);
    }
}
