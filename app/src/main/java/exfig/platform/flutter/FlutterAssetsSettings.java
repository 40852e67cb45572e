package exfig.platform.flutter;

import exfig.asset.NameStyle;
import exfig.raster.WebpSettings;
import java.nio.file.Path;
import java.util.List;

/// One entry of `flutter.icons` or `flutter.images`.
///
/// @param folder of the assets
/// @param keyPrefix what the paths in Dart begin with: the folder below that of `pubspec.yaml`, with `/`
///     at its end
/// @param dartFile below the folder of the sources
/// @param className an identifier of Dart
/// @param style of the file names
/// @param format what is stored
/// @param scales at least one, 1 among them; read for bitmaps only
/// @param webp read only for [Format#WEBP]
/// @param drawn whether bitmaps are drawn here from one SVG, instead of rendered by Figma for each scale
public record FlutterAssetsSettings(
        Path folder,
        String keyPrefix,
        String dartFile,
        String className,
        NameStyle style,
        Format format,
        List<Double> scales,
        WebpSettings webp,
        boolean drawn) {
    public FlutterAssetsSettings {
        scales = List.copyOf(scales);
    }

    /// What is stored.
    public enum Format {
        SVG,
        PNG,
        WEBP
    }
}
