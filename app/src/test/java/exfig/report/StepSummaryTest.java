package exfig.report;

import static exfig.report.ReportFixtures.ended;
import static exfig.report.ReportFixtures.failed;
import static exfig.report.ReportFixtures.file;
import static exfig.report.ReportFixtures.missing;
import static exfig.report.ReportFixtures.problem;
import static exfig.report.ReportFixtures.run;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.export.FileResult;
import exfig.export.write.FileState;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepSummaryTest {
    @Test
    void eachConfigIsARowAndTheCostsFollow() {
        String markdown = new StepSummary(run(
                        ended(
                                "a.yaml",
                                List.of(),
                                file("a.svg", FileState.CREATED),
                                file("b.svg", FileState.UNCHANGED)),
                        failed("b.yaml", 5, problem("rate-limited", "used up", "Wait."))))
                .markdown();

        assertThat(markdown)
                .startsWith("### exfig: 1 of 2 configurations done\n\n| configuration |")
                .contains("| a.yaml | 12 icons | 1 | 0 | 1 | 0 | 0 | done |\n")
                .contains("| b.yaml |  | 0 | 0 | 0 | 0 | 0 | exit 5: used up |\n")
                .contains(
                        "\nRequests: Tier 1 3 (at least 2), Tier 2 0 (at least 0), Tier 3 5 (at least 5); retries: 1; downloads: 10; time: 4.2 s\n")
                .endsWith("\n");
    }

    @Test
    void missingFilesAreNamedWithTheirReasons() {
        assertThat(new StepSummary(run(ended("a.yaml", List.of(), missing("out/a.svg", "Figma cannot render it"))))
                        .markdown())
                .contains("| in part |", "\nMissing:\n\n- out/a.svg: Figma cannot render it\n");
    }

    @Test
    void manyMissingFilesAreCounted() {
        FileResult[] files = IntStream.range(0, 60)
                .mapToObj(i -> missing("f%02d.svg".formatted(i), "gone"))
                .toArray(FileResult[]::new);

        assertThat(new StepSummary(run(ended("a.yaml", List.of(), files))).markdown())
                .contains("- f49.svg: gone\n- and 10 more\n")
                .doesNotContain("f50");
    }

    @Test
    void aNameStaysTextInItsCell() {
        assertThat(new StepSummary(run(ended("a|b\n<img src=x>[c](d)*`@org.yaml", List.of()))).markdown())
                .contains("| a\\|b \\<img src=x\\>\\[c\\](d)\\*\\`\\@org.yaml | 12 icons |");
    }
}
