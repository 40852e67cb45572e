package exfig.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `exfig config check` on configurations with one mistake or several, as people make them. Each
/// tells in comments what is wrong in which line (`#! C012`, or `#! line 3: C012` where a comment
/// cannot stand there); all of it must be found in one run, and nothing else. What people read is
/// kept beside it, in `<name>.txt`; `-Dgolden=update` keeps the present words.
class BrokenConfigsTest {
    private static final Path CORPUS = Path.of("src/test/resources/exfig/config/broken");
    private static final Pattern MARK = Pattern.compile("#! (?:line (\\d+): )?(C\\d{3}(?:, C\\d{3})*)");
    private static final Pattern TOLD =
            Pattern.compile("(?m)^\\S+\\.yaml:(\\d+):(\\d+): (?:error|warning) (C\\d{3}): ");
    /// Lists of keys grow, and no mistake here is about how.
    private static final Pattern KEYS = Pattern.compile("(?<=lines below, indented: |[a-z\\]] has )\\w+,.*");

    static Stream<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void thereAreMoreThanSixty() throws IOException {
        assertThat(corpus()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyMistakeIsFoundInOneRunAndNothingElse(Path file) throws IOException {
        assertThat(told(check(file))).isEqualTo(marked(file));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void theWordsAreThoseThatWereReadAndApproved(Path file) throws IOException {
        String words = KEYS.matcher(check(file)).replaceAll("…");
        Path golden = CORPUS.resolve(file.getFileName().toString().replace(".yaml", ".txt"));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(golden, words);
        }

        assertThat(words).isEqualTo(Files.readString(golden));
    }

    /// One hint a problem: in the line of the pointer, or below a problem without a source line.
    @ParameterizedTest
    @MethodSource("corpus")
    void everyProblemPointsAtItsPlaceAndSaysWhatToDo(Path file) throws IOException {
        String text = check(file);

        assertThat(text.lines().filter(line -> line.matches(" +\\| +\\^+ \\S.*")))
                .hasSameSizeAs(told(text));
        assertThat(text).doesNotContain("figd_Z");
    }

    private static String check(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(Map.of(), new ByteArrayInputStream(new byte[0]), stream(out), stream(err), false);
        String[] arguments = {"config", "check", file.toString()};

        int exit = new CommandTree(surroundings).parserFor(List.of(arguments)).execute(arguments);

        String text = out.toString(StandardCharsets.UTF_8)
                .replace(CORPUS + "/", "")
                .replace(Path.of("").toAbsolutePath().toString(), "/work");
        assertThat(exit).isEqualTo(text.contains(": error C") ? 2 : 0);
        return text;
    }

    private static List<String> told(String text) {
        List<String> found = new ArrayList<>();
        for (MatchResult problem : TOLD.matcher(text).results().toList()) {
            assertThat(Integer.parseInt(problem.group(2))).isPositive();
            found.add(problem.group(1) + " " + problem.group(3));
        }
        Collections.sort(found);
        return found;
    }

    private static List<String> marked(Path file) throws IOException {
        List<String> marks = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            for (Matcher mark = MARK.matcher(lines.get(i)); mark.find(); ) {
                String line = mark.group(1) == null ? String.valueOf(i + 1) : mark.group(1);
                for (String code : mark.group(2).split(", ")) {
                    marks.add(line + " " + code);
                }
            }
        }
        Collections.sort(marks);
        return marks;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
