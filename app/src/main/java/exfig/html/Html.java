package exfig.html;

/// Text for HTML: what comes from elsewhere stays text, wherever it stands.
public final class Html {
    private Html() {}

    /// Text for elements and quoted attributes; control characters, which HTML forbids, become U+FFFD.
    public static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /// A name from elsewhere, which cannot turn the direction of what follows.
    public static String name(String name) {
        return "<bdi>" + text(name) + "</bdi>";
    }

    private static boolean isAllowed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
