package exfig.asset;

/// A text style as the designer named it, before any processing.
///
/// @param name with `/` for groups
/// @param description as typed in Figma; may be a platform word or the label of a [DynamicType]
public record StyledText(String name, String description, TextLook look) {}
