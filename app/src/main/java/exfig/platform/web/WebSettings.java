package exfig.platform.web;

import java.nio.file.Path;
import java.util.Optional;

/// What all web entries share.
///
/// @param output folder around all others
/// @param theming how pages choose the appearance
/// @param templatesPath folder with the user's own templates
public record WebSettings(Path output, Theming theming, Optional<Path> templatesPath) {}
