package exfig.simulator.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The colours, texts and sizes of `demo-tokens.txt`.
///
/// @param primitives name such as `fjord/500` to value, in order
/// @param theme      theme colour to the names of its primitives, one for each of [#MODES]
/// @param styles     theme colours that are published as colour styles too
/// @param gradients  style name to the primitives along it
/// @param numbers    name to pixels, in order
record DemoTokens(
        Map<String, Tint> primitives,
        Map<String, List<String>> theme,
        List<String> styles,
        Map<String, List<String>> gradients,
        List<TextStyle> texts,
        Map<String, Double> numbers) {
    static final List<String> MODES = List.of("Light", "Dark", "Light HC", "Dark HC");

    /// @param family  with blanks
    /// @param spacing letter spacing in pixels
    record TextStyle(
            String name,
            String family,
            int weight,
            double size,
            double lineHeight,
            double spacing,
            String description) {}

    static DemoTokens load() {
        var tokens = new DemoTokens(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>());
        for (String line : DemoText.lines("demo-tokens.txt")) {
            tokens.add(line.split(" "));
        }
        return tokens;
    }

    private void add(String[] words) {
        var rest = List.of(words).subList(2, words.length);
        switch (words[0]) {
            case "primitive" -> {
                for (int i = 0; i < rest.size(); i += 2) {
                    primitives.put(words[1] + "/" + rest.get(i), Tint.parse(rest.get(i + 1)));
                }
            }
            case "theme" -> theme.put(words[1], rest);
            case "style" -> styles.add(words[1]);
            case "gradient" -> gradients.put(words[1], rest);
            case "number" -> numbers.put(words[1], Double.valueOf(words[2]));
            case "text" ->
                texts.add(new TextStyle(
                        words[1],
                        words[2].replace('_', ' '),
                        Integer.parseInt(words[3]),
                        Double.parseDouble(words[4]),
                        Double.parseDouble(words[5]),
                        Double.parseDouble(words[6]),
                        String.join(" ", List.of(words).subList(7, words.length))));
            default -> throw new IllegalArgumentException("No such token: " + words[0]);
        }
    }

    Tint primitive(String name) {
        return Objects.requireNonNull(primitives.get(name), name);
    }

    /// The value of a theme colour.
    ///
    /// @param mode an index of [#MODES]
    Tint themed(String name, int mode) {
        return primitive(Objects.requireNonNull(theme.get(name), name).get(mode));
    }
}
