package exfig.config.schema;

import exfig.config.bind.Key;
import exfig.config.bind.Section;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each key means, in words: the one table behind the schema, the reference and `exfig explain`.
public final class KeyMeanings {
    private static final String RESOURCE = "/exfig/config/meanings.properties";

    private final Map<String, String> byPattern;

    private KeyMeanings(Map<String, String> byPattern) {
        this.byPattern = byPattern;
    }

    /// The table that comes with the program.
    public static KeyMeanings load() {
        Properties table = new Properties();
        try (InputStreamReader text = new InputStreamReader(
                Objects.requireNonNull(KeyMeanings.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8)) {
            table.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeyMeanings(
                table.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, table::getProperty)));
    }

    /// The line of a key: its own, else the first that stands for several.
    ///
    /// @throws IllegalStateException when the table has none
    public Meaning of(Section section, Key key) {
        String path = section.path().isEmpty() ? key.name() : section.path() + "." + key.name();
        return candidates(path).stream()
                .flatMap(pattern -> Stream.ofNullable(byPattern.get(pattern)).map(text -> new Meaning(pattern, text)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no meaning of the key " + path));
    }

    /// All names of the table, those that stand for several keys too.
    public Set<String> patterns() {
        return byPattern.keySet();
    }

    private static Set<String> candidates(String path) {
        List<String> parts = List.of(path.split("\\."));
        Set<String> candidates = new LinkedHashSet<>(List.of(path));
        if (parts.size() > 1) {
            List<String> below = parts.subList(1, parts.size());
            candidates.add("*." + String.join(".", below));
            if (parts.size() > 2) {
                String rest = String.join(".", below.subList(1, below.size()));
                candidates.add(parts.getFirst() + ".*." + rest);
                candidates.add("*.*." + rest);
            }
        }
        return candidates;
    }

    /// A line of the table.
    ///
    /// @param pattern a key's path, or one with `*` in its first or second place
    /// @param text whole sentences of Markdown, without links
    public record Meaning(String pattern, String text) {
        /// Whether the line stands for several keys.
        public boolean isShared() {
            return pattern.startsWith("*") || pattern.contains(".*.");
        }
    }
}
