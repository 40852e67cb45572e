package exfig.platform.android;

import java.nio.file.Path;

/// Where the source for Figma's Code Connect goes.
///
/// @param packageName of the source
public record CodeConnectSettings(Path file, String packageName) {}
