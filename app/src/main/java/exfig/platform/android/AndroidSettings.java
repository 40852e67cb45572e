package exfig.platform.android;

import java.nio.file.Path;
import java.util.Optional;

/// The `android` section's platform keys.
///
/// @param mainRes the module's `res` directory
/// @param resourcePackage the package that owns `R`
/// @param mainSrc root of Kotlin sources
/// @param templatesPath folder with the user's own templates
public record AndroidSettings(
        Path mainRes, Optional<String> resourcePackage, Optional<Path> mainSrc, Optional<Path> templatesPath) {}
