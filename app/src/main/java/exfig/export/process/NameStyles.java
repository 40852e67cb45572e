package exfig.export.process;

import exfig.asset.NameStyle;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Brings names into the case that a platform likes.
public final class NameStyles {
    private NameStyles() {}

    /// The name in the style; may be empty when the name has neither letters nor digits. Independent of the
    /// machine's locale. Names that already are in snake_case, kebab-case or camelCase stay as they are.
    public static String apply(NameStyle style, String name) {
        // Decomposed letters (as macOS writes them) would otherwise differ from composed ones.
        String text = Normalizer.normalize(name, Normalizer.Form.NFC);
        return switch (style) {
            case CAMEL_CASE -> camel(text);
            case PASCAL_CASE -> joined(text, "", NameStyles::capitalised);
            case SNAKE_CASE -> snake(text);
            case KEBAB_CASE -> kebab(text);
            case SCREAMING_SNAKE_CASE -> joined(text, "_", word -> word.toUpperCase(Locale.ROOT));
            case FLAT_CASE -> joined(text, "", NameStyles::lower);
        };
    }

    private static String camel(String text) {
        boolean already = !text.isEmpty()
                && Character.isLowerCase(text.codePointAt(0))
                && text.codePoints().allMatch(Character::isLetter);
        List<String> words = Words.of(text);
        if (already || words.isEmpty()) {
            return already ? text : "";
        }
        String tail = words.stream().skip(1).map(NameStyles::capitalised).collect(Collectors.joining());
        return lower(words.getFirst()) + tail;
    }

    private static String snake(String text) {
        String dashed = text.replace('-', '_');
        if (isLowerWith('_', dashed)) {
            return dashed;
        }
        String blanked = dashed.replaceAll("\\s+", "_");
        return isLowerWith('_', blanked) ? blanked : joined(text, "_", NameStyles::lower);
    }

    private static String kebab(String text) {
        String dashed = text.replace('_', '-');
        return isLowerWith('-', dashed) ? dashed : joined(text, "-", NameStyles::lower);
    }

    private static boolean isLowerWith(char separator, String text) {
        return text.codePoints().allMatch(c -> c == separator || Character.isDigit(c) || Character.isLowerCase(c));
    }

    private static String joined(String text, String separator, UnaryOperator<String> each) {
        return Words.of(text).stream().map(each).collect(Collectors.joining(separator));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return Character.toString(Character.toUpperCase(word.codePointAt(0))) + lower(word.substring(first));
    }
}
