package exfig.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names and texts as TypeScript spells them ("ECMAScript Language Specification", Names and Keywords).
final class TypeScript {
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private TypeScript() {}

    /// Whether a text can stand as a key of an object without quotes.
    static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    /// The text as a key of an object: in quotes when it must be.
    static String key(String text) {
        return isIdentifier(text) ? text : literal(text);
    }

    /// The text as a string, in the quotes that need the fewest escapes: single ones, if both do.
    static String literal(String text) {
        char quote = text.chars().filter(c -> c == '\'').count()
                        > text.chars().filter(c -> c == '"').count()
                ? '"'
                : '\'';
        StringBuilder literal = new StringBuilder().append(quote);
        text.codePoints().forEach(c -> {
            if (c == '\\' || c == quote) {
                literal.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                literal.append("\\u%04x".formatted(c));
            } else {
                literal.appendCodePoint(c);
            }
        });
        return literal.append(quote).toString();
    }

    /// `NavBackArrow` of any style of `nav/back arrow`; with a prefix where it would begin with a digit
    /// or be empty.
    static String pascal(String name, String prefix) {
        String joined = words(name).stream()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + word.substring(word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        return joined.isEmpty() || !Character.isLetter(joined.codePointAt(0)) ? prefix + joined : joined;
    }

    /// `navBackArrow` of any style of `nav/back arrow`.
    static String camel(String name) {
        String pascal = pascal(name, "");
        if (pascal.isEmpty()) {
            return "_";
        }
        int end = pascal.offsetByCodePoints(0, 1);
        return pascal.substring(0, end).toLowerCase(Locale.ROOT) + pascal.substring(end);
    }

    private static List<String> words(String name) {
        String calm = name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
        return Arrays.stream(SEPARATORS.split(calm))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
