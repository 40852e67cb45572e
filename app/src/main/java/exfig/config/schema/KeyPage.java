package exfig.config.schema;

import exfig.config.bind.Key;
import exfig.config.bind.Kind;
import exfig.config.bind.ListKind;
import exfig.config.bind.PlainValue;
import exfig.config.bind.ScalesKind;
import java.util.List;
import java.util.Optional;

/// One key of the configuration with all that is to be said of it.
///
/// @param path from the top, without list indexes: `ios.icons.format`
/// @param inList whether it acts in entries of a list only, for itself or because the key above does
/// @param acts whether this version acts on it, and on the keys above
/// @param meaning in words
public record KeyPage(String path, Key key, boolean inList, boolean acts, KeyMeanings.Meaning meaning) {
    /// The values that it takes, as a noun.
    public String type() {
        return switch (key) {
            case Key.Group _ -> "a map";
            case Key.Entries _ -> "a map or a list of maps";
            case Key.Leaf<?> leaf -> words(leaf.kind());
        };
    }

    /// The value when it is absent, as it is written in YAML.
    public Optional<String> byDefault() {
        return key instanceof Key.Leaf<?> leaf
                ? leaf.byDefault().map(value -> written(PlainValue.of(leaf.kind(), value)))
                : Optional.empty();
    }

    /// Whether its map is incomplete without it.
    public boolean required() {
        return key instanceof Key.Leaf<?> leaf && leaf.required();
    }

    /// A value that it takes, as it is written in YAML; empty for maps.
    public Optional<String> example() {
        return key instanceof Key.Leaf<?> leaf
                ? Optional.of(byDefault().orElse(leaf.kind().example()))
                : Optional.empty();
    }

    private static String words(Kind<?> kind) {
        return switch (kind) {
            case ListKind<?> list -> list.expects() + ", each " + list.item().expects();
            case ScalesKind scales ->
                "a list of some of "
                        + String.join(", ", writtenItems((List<?>) PlainValue.of(scales, scales.allowed())));
            default -> kind.expects();
        };
    }

    private static String written(Object value) {
        return value instanceof List<?> items ? "[" + String.join(", ", writtenItems(items)) + "]" : value.toString();
    }

    private static List<String> writtenItems(List<?> items) {
        return items.stream().map(Object::toString).toList();
    }
}
