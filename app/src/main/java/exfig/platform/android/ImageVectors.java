package exfig.platform.android;

import exfig.plan.Conversion;
import java.util.Optional;

/// Makes conversions from SVG to Kotlin sources with a Compose `ImageVector`.
public interface ImageVectors {
    /// The conversion for one icon.
    ///
    /// @param name of the property
    /// @param packageName of the source, with keywords in back-ticks
    /// @param target the object that the property extends, with keywords in back-ticks
    /// @param precision decimals of coordinates, 1 to 6
    /// @param autoMirrored the picture is mirrored in right-to-left layouts
    Conversion conversion(
            String name, String packageName, Optional<String> target, int precision, boolean autoMirrored);
}
