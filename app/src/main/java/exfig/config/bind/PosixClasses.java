package exfig.config.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rewrites POSIX classes, which the older tools' regular expressions know and Java's do not: `[:alpha:]` to
/// `\p{Alpha}`, `[:^digit:]` to `\P{Digit}`. With Unicode classes on, Java's follow Unicode as well.
///
/// @param pattern for Java
/// @param origins for each character of `pattern`, and for its end, the place in the text before
record PosixClasses(String pattern, List<Integer> origins) {
    private static final Pattern CLASS = Pattern.compile("\\[:(\\^?)([a-z]+):]");
    private static final Map<String, String> JAVA = Map.ofEntries(
            Map.entry("alpha", "Alpha"),
            Map.entry("digit", "Digit"),
            Map.entry("alnum", "Alnum"),
            Map.entry("upper", "Upper"),
            Map.entry("lower", "Lower"),
            Map.entry("punct", "Punct"),
            Map.entry("space", "Space"),
            Map.entry("blank", "Blank"),
            Map.entry("cntrl", "Cntrl"),
            Map.entry("graph", "Graph"),
            Map.entry("print", "Print"),
            Map.entry("xdigit", "XDigit"));

    static PosixClasses translate(String text) {
        StringBuilder pattern = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        Matcher classes = CLASS.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            String translated = text.substring(at, end);
            if (text.charAt(at) == '\\') {
                end = escapeEnd(text, at);
                translated = text.substring(at, end);
            } else if (text.startsWith("[:", at)
                    && classes.region(at, text.length()).lookingAt()) {
                Optional<String> java = javaClass(classes.group(1), classes.group(2));
                end = java.isPresent() ? classes.end() : end;
                translated = java.orElse(translated);
            }
            for (int i = 0; i < translated.length(); i++) {
                origins.add(Math.min(at + i, end - 1));
            }
            pattern.append(translated);
            at = end;
        }
        origins.add(text.length());
        return new PosixClasses(pattern.toString(), List.copyOf(origins));
    }

    /// Where a character of the translation stood.
    int sourceIndex(int index) {
        return origins.get(Math.clamp(index, 0, origins.size() - 1));
    }

    private static Optional<String> javaClass(String negation, String name) {
        String letter = negation.isEmpty() ? "p" : "P";
        if (name.equals("word")) {
            return Optional.of(negation.isEmpty() ? "\\w" : "\\W");
        }
        return Optional.ofNullable(JAVA.get(name)).map(java -> "\\" + letter + "{" + java + "}");
    }

    /// An escape is two characters, or everything from `\Q` to `\E`.
    private static int escapeEnd(String text, int at) {
        if (text.startsWith("\\Q", at)) {
            int end = text.indexOf("\\E", at);
            return end < 0 ? text.length() : end + 2;
        }
        return Math.min(at + 2, text.length());
    }
}
