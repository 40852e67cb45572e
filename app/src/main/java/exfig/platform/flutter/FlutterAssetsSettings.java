package exfig.platform.flutter;

import exfig.asset.NameStyle;
import exfig.platform.AssetFormat;
import java.nio.file.Path;

/// One entry of `flutter.icons` or `flutter.images`.
///
/// @param folder of the assets
/// @param keyPrefix what the paths in Dart begin with: the folder below that of `pubspec.yaml`, with `/`
///     at its end
/// @param dartFile below the folder of the sources
/// @param className an identifier of Dart
/// @param style of the file names
/// @param format what is stored; 1 is among the scales of bitmaps
public record FlutterAssetsSettings(
        Path folder, String keyPrefix, String dartFile, String className, NameStyle style, AssetFormat format) {}
