package exfig.platform.web;

import java.nio.file.Path;
import java.util.Optional;

/// One `web.colors` entry.
///
/// @param folder of the files
/// @param cssFile name
/// @param tsFile name
/// @param jsonFile name; empty when no JSON is wanted
public record WebColorsSettings(Path folder, String cssFile, String tsFile, Optional<String> jsonFile) {}
