package exfig.report;

/// Text for XML 1.0, which cannot hold every character that a name from Figma can.
final class Xml {
    private Xml() {}

    /// The text with U+FFFD in place of what XML forbids, even escaped.
    static String text(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(isAllowed(point) ? point : 0xFFFD));
        return clean.toString();
    }

    // XML 1.0, production 2.
    private static boolean isAllowed(int point) {
        return point == 0x9
                || point == 0xA
                || point == 0xD
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
