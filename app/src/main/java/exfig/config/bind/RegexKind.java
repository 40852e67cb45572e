package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression with Unicode classes on; POSIX classes such as `[[:alpha:]]` are understood.
public record RegexKind() implements Kind<Pattern> {
    @Override
    public Optional<Pattern> read(Slot slot) {
        return slot.text(this).map(YamlValue.Text::text).flatMap(text -> {
            PosixClasses translated = PosixClasses.translate(text);
            try {
                return Optional.of(Pattern.compile(translated.pattern(), Pattern.UNICODE_CHARACTER_CLASS));
            } catch (PatternSyntaxException e) {
                String where = e.getIndex() < 0
                        ? ""
                        : " at character " + (1 + translated.sourceIndex(e.getIndex())) + " of \"" + text + "\"";
                slot.error(
                        "C024",
                        "is no regular expression: " + lowerFirst(e.getDescription()) + where,
                        advice(e.getDescription()));
                return Optional.empty();
            } catch (StackOverflowError _) {
                slot.error(
                        "C024", "is a regular expression with too many groups inside each other", "use fewer groups");
                return Optional.empty();
            }
        });
    }

    private static String advice(String description) {
        if (description.contains("character class")) {
            return "close [ with ], or write \\[ for the character itself";
        }
        if (description.contains("group") || description.contains("Unmatched closing")) {
            return "each ( needs its ), or write \\( for the character itself";
        }
        if (description.contains("Dangling meta")) {
            return "put something to repeat before it, or a \\; wildcards are written .*";
        }
        if (description.contains("backslash")) {
            return "write \\\\ for a backslash itself, or remove it";
        }
        return "for example '^[a-z_]+$'";
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    @Override
    public String expects() {
        return "a regular expression";
    }

    @Override
    public String example() {
        return "'^[a-z_]+$'";
    }
}
