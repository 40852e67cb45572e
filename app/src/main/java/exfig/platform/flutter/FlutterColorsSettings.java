package exfig.platform.flutter;

/// One `flutter.colors` entry.
///
/// @param dartFile below the folder of the sources
/// @param className an identifier of Dart; the classes of other appearances are called by it
/// @param themeExtension whether a `ThemeExtension` is written, too
public record FlutterColorsSettings(String dartFile, String className, boolean themeExtension) {}
