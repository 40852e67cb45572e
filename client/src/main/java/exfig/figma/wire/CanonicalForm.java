package exfig.figma.wire;

import exfig.figma.wire.DrawingDigester.Drawn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The properties of a node as bytes that are equal when the properties are, in whatever order and
/// spelling: sorted by name, numbers to six decimals.
final class CanonicalForm {
    /// Paints, effects and text styles nest a handful of levels; nothing below this can be seen.
    private static final int DEEPEST = 32;

    private final SortedMap<String, String> properties = new TreeMap<>();

    /// Takes a property.
    ///
    /// @param x where the node stands on the canvas; children count relative to it
    /// @param y as x
    void property(String name, Object value, double x, double y) {
        StringBuilder text = new StringBuilder();
        write(value, x, y, 0, text);
        properties.put(name, text.toString());
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        properties.forEach((name, value) -> {
            text(name, text);
            text.append(value);
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Object value, double x, double y, int depth, StringBuilder out) {
        if (depth > DEEPEST) {
            return;
        }
        switch (value) {
            case Drawn child -> {
                out.append('n').append(child.digest());
                number(child.x() - x, out);
                number(child.y() - y, out);
            }
            case String text -> text(text, out);
            case Number number -> number(number.doubleValue(), out);
            case List<?> list -> {
                out.append('[');
                list.forEach(item -> write(item, x, y, depth + 1, out));
                out.append(']');
            }
            case Map<?, ?> map -> {
                SortedMap<String, Object> sorted = new TreeMap<>();
                map.forEach((key, item) -> sorted.put(String.valueOf(key), item));
                out.append('{');
                sorted.forEach((key, item) -> {
                    text(key, out);
                    write(item, x, y, depth + 1, out);
                });
                out.append('}');
            }
            default -> text(value.toString(), out);
        }
    }

    // The length keeps `ab` + `c` apart from `a` + `bc`.
    private static void text(String text, StringBuilder out) {
        out.append('s').append(text.length()).append(':').append(text);
    }

    // `+ 0.0` makes a negative zero positive.
    private static void number(double number, StringBuilder out) {
        out.append('d').append(Math.rint(number * 1e6) / 1e6 + 0.0).append(';');
    }
}
