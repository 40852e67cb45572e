package exfig.platform.android;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Names as Kotlin spells them ("Keywords and operators", hard keywords).
final class KotlinNames {
    private static final Set<String> KEYWORDS = Set.of("""
            as break class continue do else false for fun if in interface is null object package return super this throw
            true try typealias typeof val var when while
            """.split("\\s+"));

    private KotlinNames() {}

    /// `SurfaceRaised` of `surface_raised`; `_` before a digit.
    static String pascal(String resource) {
        String joined = Arrays.stream(resource.split("_"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return joined.isEmpty() || Character.isDigit(joined.charAt(0)) ? "_" + joined : joined;
    }

    /// `surfaceRaised` of `surface_raised`; `_` before a digit.
    static String camel(String resource) {
        String pascal = pascal(resource);
        return Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
    }

    /// The name, in back-ticks when it is a keyword.
    static String quoted(String name) {
        return KEYWORDS.contains(name) ? "`" + name + "`" : name;
    }

    /// The text as a string literal without templates.
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\', '$' -> literal.append('\\').append((char) c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append((char) c);
            }
        });
        return literal.append('"').toString();
    }

    /// A package with its keywords in back-ticks.
    static String quotedPackage(String name) {
        return Arrays.stream(name.split("\\.")).map(KotlinNames::quoted).collect(Collectors.joining("."));
    }
}
