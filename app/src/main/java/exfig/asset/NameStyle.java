package exfig.asset;

import java.util.Arrays;
import java.util.Optional;

/// The case of generated names, by its configuration word.
public enum NameStyle {
    CAMEL_CASE("camelCase"),
    SNAKE_CASE("snake_case"),
    PASCAL_CASE("PascalCase"),
    KEBAB_CASE("kebab-case"),
    SCREAMING_SNAKE_CASE("SCREAMING_SNAKE_CASE"),
    FLAT_CASE("flatCase");

    private final String word;

    NameStyle(String word) {
        this.word = word;
    }

    /// The word of configuration files and options.
    public String word() {
        return word;
    }

    /// The style with exactly this configuration word.
    public static Optional<NameStyle> ofWord(String word) {
        return Arrays.stream(values()).filter(style -> style.word.equals(word)).findFirst();
    }
}
