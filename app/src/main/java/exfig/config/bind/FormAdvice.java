package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What to write where a map is needed and something else stands.
final class FormAdvice {
    private static final Pattern GLUED = Pattern.compile("[A-Za-z]+:\\S.*");
    private static final int MOST_KEYS = 8;

    private FormAdvice() {}

    /// @param value what stands there
    /// @param section the keys that the map may have
    static String of(YamlValue value, Section section) {
        return switch (value) {
            case YamlValue.Text text when GLUED.matcher(text.text()).matches() -> "put a blank behind the colon";
            case YamlValue.Items _ -> "remove the \"- \" before the keys; there is only one such map";
            case YamlValue.Text _, YamlValue.Fields _ ->
                "its keys go into the lines below, indented: " + names(section);
        };
    }

    /// The keys that a section has.
    static String keysOf(Section section) {
        return (section.path().isEmpty() ? "the top level" : section.path()) + " has " + names(section);
    }

    /// What a section needs first, then what every form of it may have.
    private static int rank(Key key) {
        return key instanceof Key.Leaf<?> leaf && leaf.required() ? 0 : key.listOnly() ? 2 : 1;
    }

    private static String names(Section section) {
        List<String> names = section.keys().stream()
                .filter(key -> key.support() == Support.FULL)
                .sorted(Comparator.comparingInt(FormAdvice::rank))
                .map(Key::name)
                .toList();
        String first = names.stream().limit(MOST_KEYS).collect(Collectors.joining(", "));
        return names.size() > MOST_KEYS ? first + ", …" : first;
    }
}
