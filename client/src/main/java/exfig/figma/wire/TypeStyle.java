package exfig.figma.wire;

import org.jspecify.annotations.Nullable;

/// Typography of a text node. Null is what the JSON does not say.
///
/// @param fontSize in pixels
/// @param lineHeightPx in pixels
/// @param lineHeightPercentFontSize percent of the font size
/// @param lineHeightUnit `PIXELS`, `FONT_SIZE_%` or `INTRINSIC_%`
/// @param letterSpacing in pixels
/// @param textCase null is `ORIGINAL`
public record TypeStyle(
        @Nullable String fontFamily,
        @Nullable String fontPostScriptName,
        @Nullable String fontStyle,
        @Nullable Double fontWeight,
        @Nullable Double fontSize,
        @Nullable Boolean italic,
        @Nullable Double lineHeightPx,
        @Nullable Double lineHeightPercent,
        @Nullable Double lineHeightPercentFontSize,
        @Nullable String lineHeightUnit,
        @Nullable Double letterSpacing,
        @Nullable Double paragraphSpacing,
        @Nullable String textCase,
        @Nullable String textDecoration,
        @Nullable String textAlignHorizontal) {}
