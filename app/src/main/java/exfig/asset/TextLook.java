package exfig.asset;

import java.util.Optional;

/// How a text style shows text. Lengths are in Figma's pixels: points on iOS, sp on Android.
///
/// @param fontName the PostScript name, or the family where Figma knows no other; never blank
/// @param fontSize greater than 0
/// @param lineHeight greater than 0; empty when the font decides
/// @param letterSpacing may be negative; 0 is the font's own
/// @param weight 1 to 1000
/// @param family the font's family, when Figma tells it
public record TextLook(
        String fontName,
        double fontSize,
        Optional<Double> lineHeight,
        double letterSpacing,
        TextCase textCase,
        Optional<Integer> weight,
        boolean italic,
        Optional<String> family) {
    /// A look of which the family is not known.
    public TextLook(
            String fontName,
            double fontSize,
            Optional<Double> lineHeight,
            double letterSpacing,
            TextCase textCase,
            Optional<Integer> weight,
            boolean italic) {
        this(fontName, fontSize, lineHeight, letterSpacing, textCase, weight, italic, Optional.empty());
    }
}
