package exfig.platform.android;

import java.util.Locale;

/// Names of text styles, which keep their letter case: Latin letters, digits and `_`, no digit at
/// the start. A dot would make another style the parent.
final class TextStyleNames {
    private TextStyleNames() {}

    /// A name that resources and Kotlin can have, the same when they can have it already. A letter
    /// of another script becomes `u` and its code in hex, anything else `_`.
    static String of(String name) {
        StringBuilder valid = new StringBuilder();
        name.codePoints().forEach(c -> append(valid, c));
        boolean incomplete = valid.isEmpty() || valid.toString().equals("_") || Character.isDigit(valid.charAt(0));
        return incomplete ? "_" + valid : valid.toString();
    }

    private static void append(StringBuilder valid, int c) {
        if (c < 0x80) {
            valid.append(Character.isLetterOrDigit(c) ? (char) c : '_');
        } else if (Character.isLetterOrDigit(c)) {
            boolean apart = valid.isEmpty() || valid.charAt(valid.length() - 1) == '_';
            valid.append(apart ? "" : "_").append('u').append(Integer.toHexString(c));
        } else {
            valid.append('_');
        }
    }

    /// The resource of a font by its PostScript name: `lantern_medium` of `Lantern-Medium`.
    static String font(String fontName) {
        return ResourceNames.of(fontName.toLowerCase(Locale.ROOT));
    }
}
