package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `property: value` of a style sheet or a `style` attribute.
///
/// @param property in lower case
record Declaration(String property, String value, boolean important) {
    /// Reads a block's inside; what has no colon is skipped, as CSS rules. Semicolons in parentheses or quotes are
    /// text.
    static List<Declaration> parse(String block) {
        List<Declaration> declarations = new ArrayList<>();
        for (String part : Css.split(Css.withoutComments(block), ';')) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String value = part.substring(colon + 1).strip();
                String lower = value.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
                boolean important = lower.endsWith("!important");
                String plain =
                        important ? value.substring(0, value.lastIndexOf('!')).strip() : value;
                declarations.add(
                        new Declaration(part.substring(0, colon).strip().toLowerCase(Locale.ROOT), plain, important));
            }
        }
        return declarations;
    }
}
