package exfig.platform.ios;

import exfig.plan.RenderFormat;
import exfig.raster.HeicSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One `ios.images` entry.
///
/// @param assetsFolder folder inside the catalog
/// @param source [RenderFormat#PNG] for a render of each scale, [RenderFormat#SVG] for one from which
///     all are drawn here
/// @param heic how HEIC is encoded; none for PNG
/// @param scales of 1, 2, 3; at least one
/// @param imageSwift the UIKit extension's file
/// @param swiftUIImageSwift the SwiftUI extension's file
/// @param codeConnectSwift the file for Figma's Code Connect
/// @param renderMode none by default
public record IosImagesSettings(
        String assetsFolder,
        RenderFormat source,
        Optional<HeicSettings> heic,
        List<Double> scales,
        Optional<Path> imageSwift,
        Optional<Path> swiftUIImageSwift,
        Optional<Path> codeConnectSwift,
        Optional<RenderMode> renderMode) {
    public IosImagesSettings {
        scales = List.copyOf(scales);
    }
}
