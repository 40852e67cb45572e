package exfig.platform.android.vector;

import java.util.Optional;

/// How an image vector is written.
///
/// @param name of the property, a Kotlin identifier that begins with an upper-case letter or `_`
/// @param packageName of the source, with keywords in back-ticks
/// @param target the qualified name of the object that the property extends; empty for a property of the
///     package
/// @param precision decimals of coordinates, 1 to 6
/// @param autoMirrored whether the picture is mirrored for right-to-left layouts
public record ImageVectorOptions(
        String name, String packageName, Optional<String> target, int precision, boolean autoMirrored) {}
