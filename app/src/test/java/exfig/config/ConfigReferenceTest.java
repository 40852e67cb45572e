package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.config.schema.KeyMeanings;
import exfig.config.schema.KeyPage;
import exfig.config.schema.KeyPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/configuration.md` and `docs/configuration-reference.md` against the table of keys that the reader
/// works with, so that they cannot rot.
class ConfigReferenceTest {
    private static final Pattern CODE = Pattern.compile("C0\\d\\d");
    private static final Pattern QUOTED_CODE = Pattern.compile("\"(C0\\d\\d)\"");
    private static final String DIAGNOSTICS = "## Diagnostics";

    private final String page;
    private final List<String> paths =
            KeyPages.all().stream().map(KeyPage::path).toList();

    ConfigReferenceTest() throws IOException {
        page = Files.readString(Path.of("../docs/configuration.md"));
    }

    /// Written anew with `-Dgolden=update`.
    @Test
    void theReferenceIsTheTableOfKeys() throws IOException {
        Path file = Path.of("../docs/configuration-reference.md");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(file, ReferencePage.text());
        }

        assertThat(Files.readString(file)).isEqualTo(ReferencePage.text());
    }

    @Test
    void theReferenceHasEveryKeyThatIsActedOn() {
        String reference = ReferencePage.text();

        assertThat(KeyPages.all())
                .hasSizeGreaterThan(300)
                .filteredOn(KeyPage::acts)
                .allSatisfy(key -> assertThat(key.path())
                        .satisfies(path -> assertThat(spellings(path)).anyMatch(reference::contains)));
    }

    @Test
    void everyMeaningBelongsToAKeyAndIsWholeSentences() {
        assertThat(KeyPages.all())
                .extracting(key -> key.meaning().text())
                .allMatch(text -> text.matches("(?s)[A-Z`].*\\.") && !text.contains("]("));
        assertThat(KeyMeanings.load().patterns())
                .containsExactlyInAnyOrderElementsOf(KeyPages.all().stream()
                        .map(key -> key.meaning().pattern())
                        .distinct()
                        .toList());
    }

    @Test
    void thePageNamesNoKeyThatDoesNotExist() {
        List<String> named = Pattern.compile("`((?:figma|common|ios|android|flutter|web)\\.[A-Za-z.]+)`")
                .matcher(page + ReferencePage.text())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(named).allSatisfy(path -> assertThat(exists(path)).as(path).isTrue());
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

    private boolean exists(String path) {
        return paths.contains(path);
    }

    /// A key's own path, and those with which one row stands for several keys.
    private static List<String> spellings(String path) {
        String[] names = path.split("\\.", 3);
        return names.length < 3
                ? List.of("`" + path + "`")
                : List.of(
                        "`" + path + "`",
                        "`*." + names[1] + "." + names[2] + "`",
                        "`" + names[0] + ".*." + names[2] + "`",
                        "`*.*." + names[2] + "`");
    }
}
