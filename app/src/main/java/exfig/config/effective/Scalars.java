package exfig.config.effective;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Values as they are written in YAML, so that exfig reads the same again.
final class Scalars {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./](?:[A-Za-z0-9_./+@ -]*[A-Za-z0-9_./+@-])?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\uFEFF]");
    private static final Set<String> NULLS = Set.of("null", "Null", "NULL");

    private Scalars() {}

    /// @param value a text, a number, a flag or a list of them
    /// @param literal whether `${` stands for itself in this key; elsewhere it has to be escaped
    static String of(Object value, boolean literal) {
        return switch (value) {
            case List<?> items ->
                items.stream().map(item -> of(item, literal)).collect(Collectors.joining(", ", "[", "]"));
            case String text -> quoted(literal ? text : text.replace("${", "$${"));
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !NULLS.contains(text)) {
            return text;
        }
        if (!CONTROL.matcher(text).find()) {
            return "'" + text.replace("'", "''") + "'";
        }
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (CONTROL.matcher(String.valueOf((char) c)).matches()) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
