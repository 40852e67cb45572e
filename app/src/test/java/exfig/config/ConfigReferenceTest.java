package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.config.bind.Key;
import exfig.config.bind.Section;
import exfig.config.bind.Support;
import exfig.config.keys.RootKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/configuration.md` against the table of keys that the reader works with, so that the page cannot
/// rot.
class ConfigReferenceTest {
    private static final Pattern CODE = Pattern.compile("C0\\d\\d");
    private static final Pattern QUOTED_CODE = Pattern.compile("\"(C0\\d\\d)\"");
    private static final String LATER = "## Keys that are known but not acted on";
    private static final String DIAGNOSTICS = "## Diagnostics";

    private static final List<String> PLATFORMS = List.of("ios", "android", "flutter", "web");

    private final String page;
    private final List<String> acting = new ArrayList<>();
    private final SequencedMap<String, List<String>> later = new TreeMap<>();

    ConfigReferenceTest() throws IOException {
        page = Files.readString(Path.of("../docs/configuration.md"));
        walk(RootKeys.SECTION, "");
    }

    @Test
    void everyKeyThatIsActedOnStandsOnThePage() {
        assertThat(acting)
                .hasSizeGreaterThan(100)
                .allSatisfy(path -> assertThat(page)
                        .containsAnyOf("`" + path + "`", "`*" + path.substring(Math.max(0, path.indexOf('.'))) + "`"));
    }

    @Test
    void everyKeyThatIsOnlyKnownStandsInTheListOfThose() {
        List<String> rows = new ArrayList<>();
        later.forEach((section, keys) -> rows.add("| " + (section.isEmpty() ? "top level" : "`" + section + "`")
                + " | `" + String.join("`, `", keys) + "` |"));

        assertThat(part(LATER, DIAGNOSTICS).lines().filter(line -> line.startsWith("| `") || line.startsWith("| top")))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void thePageNamesNoKeyThatDoesNotExist() {
        List<String> named = Pattern.compile("`((?:figma|common|ios|android|flutter|web)\\.[A-Za-z.]+)`")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named).allSatisfy(path -> assertThat(exists(path)).as(path).isTrue());

        List<String> everywhere = Pattern.compile("`\\*\\.((?:colors|icons|images)\\.[A-Za-z.]+)`")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(everywhere)
                .isNotEmpty()
                .allSatisfy(rest -> assertThat(PLATFORMS).as(rest).allMatch(platform -> exists(platform + "." + rest)));
    }

    @Test
    void everyCodeIsExplainedOnceWithTheWordsOfThePage() {
        assertThat(page.lines().filter(line -> line.startsWith("| `C")))
                .containsExactlyElementsOf(ProblemCodes.all().stream()
                        .map(code -> "| `%s` | %s | %s |"
                                .formatted(code.code(), code.error() ? "error" : "warning", code.summary()))
                        .toList());
        assertThat(ProblemCodes.all()).allSatisfy(code -> {
            assertThat(code.explanation()).contains("Do: ").doesNotContain("\n\n");
            assertThat(code.explanation().lines()).allMatch(line -> line.length() <= 120);
            assertThat(ProblemCodes.find(code.code().toLowerCase(Locale.ROOT))).contains(code);
        });
        assertThat(ProblemCodes.find("C999")).isEmpty();
    }

    @Test
    void everyDiagnosticThatCanBeRaisedIsExplainedAndNoOther() throws IOException {
        TreeSet<String> raised = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/exfig/config"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                QUOTED_CODE
                        .matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(raised::add);
            }
        }

        assertThat(CODE.matcher(page.substring(page.indexOf(DIAGNOSTICS)))
                        .results()
                        .map(MatchResult::group))
                .containsExactlyElementsOf(raised);
    }

    private void walk(Section section, String above) {
        for (Key key : section.keys()) {
            if (key.support() == Support.LATER) {
                later.computeIfAbsent(above, _ -> new ArrayList<>()).add(key.name());
                continue;
            }
            String path = above.isEmpty() ? key.name() : above + "." + key.name();
            acting.add(path);
            switch (key) {
                case Key.Group group -> walk(group.section(), path);
                case Key.Entries entries -> walk(entries.section(), path);
                case Key.Leaf<?> _ -> {}
            }
        }
    }

    private boolean exists(String path) {
        int dot = path.lastIndexOf('.');
        return acting.contains(path)
                || later.getOrDefault(path.substring(0, dot), List.of()).contains(path.substring(dot + 1));
    }

    private String part(String from, String to) {
        return page.substring(page.indexOf(from), page.indexOf(to));
    }
}
