package exfig.asset;

/// One color value of one appearance as the designer named it, before any processing.
///
/// @param name the style's or variable's name, with `/` for groups
/// @param description as typed in Figma; may be a platform word
/// @param value the solid color
/// @param appearance the appearance that the source (file or mode) stands for
public record StyledColor(String name, String description, Rgba value, Appearance appearance) {}
