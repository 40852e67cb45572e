package exfig.gallery;

import exfig.asset.TextCase;
import exfig.asset.TextLook;
import exfig.html.Html;
import java.util.Locale;

/// A text style as a line of text that is set in it.
final class Specimen {
    private static final String LINE = "The quick brown fox jumps over the lazy dog 0123456789";

    /// A larger line would push all others off the page.
    private static final double LARGEST_SHOWN_PIXELS = 96;

    private Specimen() {}

    static String html(TextLook look) {
        return "<p class=\"specimen\" style=\"" + style(look) + "\">" + LINE + "</p><p class=\"fact\">"
                + Html.name(facts(look)) + "</p>";
    }

    /// Everything about a style in one line.
    static String facts(TextLook look) {
        StringBuilder facts = new StringBuilder(look.fontName());
        facts.append(" · ").append(number(look.fontSize()));
        look.lineHeight().ifPresent(height -> facts.append(" / ").append(number(height)));
        look.weight().ifPresent(weight -> facts.append(" · weight ").append(weight));
        if (look.letterSpacing() != 0) {
            facts.append(" · spacing ").append(number(look.letterSpacing()));
        }
        if (look.italic()) {
            facts.append(" · italic");
        }
        if (look.textCase() != TextCase.ORIGINAL) {
            facts.append(" · ").append(look.textCase().name().toLowerCase(Locale.ROOT));
        }
        return facts.toString();
    }

    private static String style(TextLook look) {
        double shown = Math.min(look.fontSize(), LARGEST_SHOWN_PIXELS);
        double zoom = shown / look.fontSize();
        String family = family(look.fontName());
        return "font-family:'" + family + "','" + family.replaceFirst("-.*", "") + "',system-ui,sans-serif;font-size:"
                + number(shown) + "px;font-weight:" + look.weight().orElse(400)
                + look.lineHeight()
                        .map(height -> ";line-height:" + number(height * zoom) + "px")
                        .orElse("")
                + ";letter-spacing:" + number(look.letterSpacing() * zoom) + "px"
                + (look.italic() ? ";font-style:italic" : "")
                + switch (look.textCase()) {
                    case ORIGINAL -> "";
                    case UPPERCASED -> ";text-transform:uppercase";
                    case LOWERCASED -> ";text-transform:lowercase";
                };
    }

    // Whatever else a name holds has a meaning in a style sheet, or may have one some day.
    private static String family(String fontName) {
        return fontName.replaceAll("[^\\p{L}\\p{N} _-]", "");
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }
}
