package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedYamlTest {
    private static final int MUTANTS = 600;

    @TempDir
    Path folder;

    static Stream<String> malformed() {
        return Stream.of(
                "ios: [",
                "ios: {a: b",
                "ios: 'a",
                "ios: \"\\q\"",
                "ios: a: b",
                "- a\nios: b",
                "? [a, b]\n: c",
                "%YAML 9.1\n---\na: b",
                "a: !<tag:broken b",
                "a: &",
                "a: *",
                "@a: b",
                "a: `b",
                "a: \u0001",
                "a: |\n\tb\n  c",
                "a: b\n  c: d\n",
                "<<: [1, 2]",
                "<<: *x",
                "[".repeat(5000),
                "a: ".repeat(3000),
                "- ".repeat(3000),
                "{a: ".repeat(3000),
                bomb());
    }

    /// Nine lines that unfold to 9^9 values.
    private static String bomb() {
        String lines = IntStream.range(1, 10)
                .mapToObj(i -> "x-" + i + ": &x" + i + " ["
                        + IntStream.range(0, 9).mapToObj(_ -> "*x" + (i - 1)).collect(Collectors.joining(", ")) + "]\n")
                .collect(Collectors.joining());
        return "x-0: &x0 lol\n" + lines;
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformedYamlIsAProblemWithAPlace(String text) {
        List<ConfigProblem> problems = ConfigFixtures.problems(folder, text);

        assertThat(problems).filteredOn(ConfigProblem::error).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("C003");
            assertThat(problem.position().line()).isPositive();
            assertThat(problem.sentence()).isNotBlank();
        });
    }

    @Test
    void noMutantOfASoundFileThrowsAnythingElse() throws Exception {
        String sound = Files.readString(Path.of("src/test/resources/exfig/config/all-platforms.yaml"));
        Random random = new Random(20261123);
        String scraps = "\t\n :-{}[]&*'\"|>%@`!?<,#~0\\a";

        for (int i = 0; i < MUTANTS; i++) {
            StringBuilder mutant = new StringBuilder(sound);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                int at = random.nextInt(mutant.length());
                switch (random.nextInt(3)) {
                    case 0 -> mutant.insert(at, scraps.charAt(random.nextInt(scraps.length())));
                    case 1 -> mutant.deleteCharAt(at);
                    default -> mutant.delete(at, Math.min(mutant.length(), at + random.nextInt(40)));
                }
            }
            assertThat(ConfigFixtures.problems(folder, mutant.toString())).isNotNull();
        }
    }
}
