package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.config.bind.Key;
import exfig.config.bind.Section;
import exfig.config.keys.RootKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The 194 keys of ExFig 1.2.19, of which those of figma-export are a part: all of them are known
/// here, and those that act in lists only there do so here.
class KnownKeysTest {
    private static final Path KEYS = Path.of("src/test/resources/exfig/config/known-keys.txt");

    private record Known(String path, String form) {}

    @Test
    void everyKeyOfTheOlderToolsIsKnown() throws IOException {
        assertThat(keys())
                .hasSize(194)
                .allSatisfy(
                        known -> assertThat(find(known.path())).as(known.path()).isPresent());
    }

    @Test
    void keysOfListEntriesActInListsOnly() throws IOException {
        assertThat(keys())
                .filteredOn(known -> known.form().equals("list"))
                .hasSizeGreaterThan(50)
                .allSatisfy(known ->
                        assertThat(listOnly(known.path())).as(known.path()).isTrue());
        assertThat(keys())
                .filteredOn(known -> known.form().equals("both"))
                .allSatisfy(known ->
                        assertThat(listOnly(known.path())).as(known.path()).isFalse());
    }

    private static List<Known> keys() throws IOException {
        return Files.readAllLines(KEYS).stream()
                .map(line -> line.split(" "))
                .map(parts -> new Known(parts[0], parts[1]))
                .toList();
    }

    private static Optional<Key> find(String path) {
        Section section = RootKeys.SECTION;
        Optional<Key> found = Optional.empty();
        for (String name : path.split("\\.")) {
            found = section.key(name);
            if (found.isEmpty()) {
                return found;
            }
            section = below(found.get(), section);
        }
        return found;
    }

    /// The key itself, or one above it.
    private static boolean listOnly(String path) {
        for (String above = path; above.contains("."); above = above.substring(0, above.lastIndexOf('.'))) {
            if (find(above).orElseThrow().listOnly()) {
                return true;
            }
        }
        return false;
    }

    private static Section below(Key key, Section otherwise) {
        return switch (key) {
            case Key.Group group -> group.section();
            case Key.Entries entries -> entries.section();
            case Key.Leaf<?> _ -> otherwise;
        };
    }
}
