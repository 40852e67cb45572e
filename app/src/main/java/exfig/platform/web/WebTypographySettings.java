package exfig.platform.web;

import java.nio.file.Path;

/// `web.typography`.
///
/// @param file the style sheet
public record WebTypographySettings(Path file) {}
