package exfig.platform.android.vector;

import java.util.LinkedHashMap;
import java.util.Map;

/// Writes elements in Android's layout: four blanks a level, one attribute a line.
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    private int depth;

    /// Attributes in the order of their insertion; values need no escaping, being numbers, colors and words of
    /// ours.
    static Map<String, String> attributes() {
        return new LinkedHashMap<>();
    }

    void open(String name, Map<String, String> attributes) {
        element(name, attributes, ">\n");
        depth++;
    }

    void empty(String name, Map<String, String> attributes) {
        element(name, attributes, "/>\n");
    }

    /// An element without children whose attributes share its line.
    void line(String name, Map<String, String> attributes) {
        inline(name, attributes, "/>\n");
    }

    /// An element with children whose attributes share its line.
    void openLine(String name, Map<String, String> attributes) {
        inline(name, attributes, ">\n");
        depth++;
    }

    private void inline(String name, Map<String, String> attributes, String end) {
        indent(depth);
        text.append('<').append(name);
        attributes.forEach((key, value) -> attribute(" ", key, value));
        text.append(end);
    }

    void close(String name) {
        depth--;
        indent(depth);
        text.append("</").append(name).append(">\n");
    }

    private void element(String name, Map<String, String> attributes, String end) {
        indent(depth);
        text.append('<').append(name);
        String gap = '\n' + "    ".repeat(depth + 1);
        attributes.forEach((key, value) -> attribute(gap, key, value));
        text.append(end);
    }

    private void attribute(String gap, String key, String value) {
        text.append(gap).append(key).append("=\"").append(value).append('"');
    }

    private void indent(int levels) {
        text.append("    ".repeat(levels));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
