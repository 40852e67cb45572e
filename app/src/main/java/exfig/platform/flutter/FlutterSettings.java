package exfig.platform.flutter;

import java.nio.file.Path;
import java.util.Optional;

/// What all Flutter entries share.
///
/// @param output folder of the Dart sources
/// @param templatesPath folder with the user's own templates
public record FlutterSettings(Path output, Optional<Path> templatesPath) {}
