package exfig.export.process;

import com.anyascii.AnyAscii;
import exfig.asset.Naming;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From Figma's names to final names. The one implementation for exports, caches and anything else
/// that needs a name.
public final class Names {
    private Names() {}

    /// Removes slashes: a name of exactly two equal parts (`tag/tag`) becomes one part, otherwise each `/`
    /// becomes `_`.
    public static String normalise(String figmaName) {
        List<String> parts = Arrays.stream(figmaName.split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        boolean doubled = parts.size() == 2 && parts.getFirst().equals(parts.getLast());
        return doubled ? parts.getFirst() : figmaName.replace('/', '_');
    }

    /// Whether the validating expression is found anywhere in the normalised name; true without an
    /// expression. An expression that backtracks without end counts as not found.
    public static boolean isValid(String figmaName, Naming naming) {
        return naming.validate().isEmpty() || matches(naming.validate().get(), spelled(figmaName, naming));
    }

    /// The final name: slashes, transliteration when it is asked for, replacement (when both
    /// expressions are there), style. A name without a match is only styled. May be empty.
    public static String finalName(String figmaName, Naming naming) {
        String normalised = spelled(figmaName, naming);
        String replaced = naming.validate()
                .flatMap(pattern -> naming.replacement().map(template -> replace(pattern, template, normalised)))
                .orElse(normalised);
        return naming.style().map(style -> NameStyles.apply(style, replaced)).orElse(replaced);
    }

    // Composed letters first: there is no telling what a bare accent would become.
    private static String spelled(String figmaName, Naming naming) {
        String normalised = normalise(figmaName);
        return naming.transliterated()
                ? AnyAscii.transliterate(Normalizer.normalize(normalised, Normalizer.Form.NFC))
                        .replace('/', '_')
                : normalised;
    }

    private static boolean matches(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(new MeteredText(name));
        try {
            boolean found = matcher.find();
            // The replacement looks for all matches, so a name is valid only when that ends, too.
            for (boolean more = found; more; more = matcher.find()) {}
            return found;
        } catch (MeteredText.Exhausted _) {
            return false;
        }
    }

    private static String replace(Pattern pattern, String template, String name) {
        Matcher matcher = pattern.matcher(new MeteredText(name));
        StringBuilder out = new StringBuilder();
        try {
            while (matcher.find()) {
                matcher.appendReplacement(out, "");
                out.append(Template.expand(template, matcher));
            }
            return matcher.appendTail(out).toString();
        } catch (MeteredText.Exhausted _) {
            return name;
        }
    }
}
