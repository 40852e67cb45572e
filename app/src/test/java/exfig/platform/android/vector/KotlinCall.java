package exfig.platform.android.vector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Kotlin expression as far as generated image vectors have them: a call, a name or a literal.
///
/// @param name of the call, dotted; or the literal
/// @param named arguments with their names
/// @param arguments without names; `a to b` is a call `to` with two
/// @param block calls of the trailing lambda
/// @param next what is called on the result
record KotlinCall(
        String name,
        Map<String, KotlinCall> named,
        List<KotlinCall> arguments,
        List<KotlinCall> block,
        Optional<KotlinCall> next) {

    /// The argument of that name.
    Optional<KotlinCall> argument(String wanted) {
        return Optional.ofNullable(named.get(wanted));
    }

    /// A literal `Float`, `Int` or length in `dp`, without what marks it.
    String number() {
        return name.replaceFirst("\\.dp$", "").replaceFirst("f$", "");
    }

    /// Reads the expression that the text begins with.
    static KotlinCall parse(String text) {
        return new Reader(text).expression();
    }

    private static final class Reader {
        private static final Pattern TOKEN = Pattern.compile("\\s*(?:\"([^\"]*)\""
                + "|(0x[0-9A-F]+|-?\\d[\\d.]*(?:f|(?<=\\.)dp)?|[A-Za-z_][\\w.]*|\\.[A-Za-z]\\w*|[(){},=]))");
        private final Matcher matcher;
        private String token = "";
        private int from;

        Reader(String text) {
            this.matcher = TOKEN.matcher(text);
            advance();
        }

        private String advance() {
            String before = token;
            matcher.region(from, matcher.regionEnd());
            if (matcher.lookingAt()) {
                from = matcher.end();
                token = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            } else {
                token = "";
            }
            return before;
        }

        private boolean took(String wanted) {
            boolean there = token.equals(wanted);
            if (there) {
                advance();
            }
            return there;
        }

        KotlinCall expression() {
            KotlinCall first = call();
            return took("to")
                    ? new KotlinCall("to", Map.of(), List.of(first, call()), List.of(), Optional.empty())
                    : first;
        }

        private KotlinCall call() {
            String name = advance();
            Map<String, KotlinCall> named = new LinkedHashMap<>();
            List<KotlinCall> arguments = new ArrayList<>();
            List<KotlinCall> block = new ArrayList<>();
            if (took("(")) {
                while (!took(")")) {
                    KotlinCall argument = expression();
                    if (took("=")) {
                        named.put(argument.name(), expression());
                    } else {
                        arguments.add(argument);
                    }
                    took(",");
                }
            }
            if (took("{")) {
                while (!took("}")) {
                    block.add(expression());
                }
            }
            Optional<KotlinCall> next = token.startsWith(".") ? Optional.of(call()) : Optional.empty();
            return new KotlinCall(name, named, arguments, block, next);
        }
    }
}
