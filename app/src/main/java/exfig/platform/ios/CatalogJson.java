package exfig.platform.ios;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// `Contents.json` as Xcode itself writes it: keys sorted, `"key" : value`, two blanks a level, a newline at
/// the end; so opening the catalog in Xcode changes nothing.
final class CatalogJson {
    private static final Map<String, Object> INFO = Map.of("author", "xcode", "version", 1);
    private static final String INDENT = "  ";

    private CatalogJson() {}

    /// A folder of the catalog.
    ///
    /// @param namespace whether the folder's name is part of the names of the assets in it
    static String folder(boolean namespace) {
        return contents(namespace ? Map.of("properties", Map.of("provides-namespace", true)) : Map.of());
    }

    /// A `Contents.json` with the usual `info` and these members: maps, lists, strings, numbers, truth values.
    static String contents(Map<String, Object> members) {
        Map<String, Object> all = new TreeMap<>(members);
        all.put("info", INFO);
        StringBuilder text = new StringBuilder();
        append(text, all, "");
        return text.append('\n').toString();
    }

    private static void append(StringBuilder text, Object value, String indent) {
        switch (value) {
            case Map<?, ?> map -> appendObject(text, map, indent);
            case List<?> list -> appendArray(text, list, indent);
            case String string -> text.append(quoted(string));
            case Integer number -> text.append(number.intValue());
            case Boolean truth -> text.append(truth.booleanValue());
            default -> throw new IllegalArgumentException("not a JSON value: " + value);
        }
    }

    private static void appendObject(StringBuilder text, Map<?, ?> map, String indent) {
        text.append("{");
        Iterator<? extends Map.Entry<?, ?>> members =
                new TreeMap<Object, Object>(map).entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<?, ?> member = members.next();
            text.append('\n').append(indent).append(INDENT);
            text.append(quoted((String) member.getKey())).append(" : ");
            append(text, member.getValue(), indent + INDENT);
            text.append(members.hasNext() ? "," : "");
        }
        text.append('\n').append(indent).append('}');
    }

    private static void appendArray(StringBuilder text, List<?> list, String indent) {
        text.append("[\n");
        for (int i = 0; i < list.size(); i++) {
            text.append(indent).append(INDENT);
            append(text, list.get(i), indent + INDENT);
            text.append(i + 1 < list.size() ? ",\n" : "\n");
        }
        text.append(indent).append(']');
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u%04x".formatted(c));
                    } else {
                        quoted.append((char) c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
