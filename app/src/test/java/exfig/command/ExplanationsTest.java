package exfig.command;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.failure.ExportFailure.NameProblem;
import exfig.figma.FigmaFailure;
import exfig.figma.Tier;
import exfig.figma.id.FileKey;
import exfig.platform.ConfigPosition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private static final FileKey FILE = new FileKey("AbC");
    private static final ConfigPosition POSITION = new ConfigPosition("exfig.yaml", 12, 5);

    @Test
    void aMissingFrameNamesPositionFileAndTheFramesThatThereAre() {
        Explanation explanation = explain(new ExportFailure.FrameNotFound(
                FILE, List.of("Icns"), List.of(), List.of("Icons", "Illustrations"), POSITION));

        assertThat(explanation.sentence()).isEqualTo("exfig.yaml:12:5: file AbC has no components in frame \"Icns\"");
        assertThat(explanation.hint()).contains("Frames that hold components: Icons, Illustrations.");
        assertThat(explanation.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void namesThatDoNotFitAreAllShown() {
        Explanation explanation = explain(new ExportFailure.NamesRejected(
                List.of(
                        new NameProblem.Invalid("Bell!", "^[a-z]+$"),
                        new NameProblem.Duplicate("bell", "bell", "Bell", false)),
                ConfigPosition.COMMAND_LINE));

        assertThat(explanation.sentence().lines())
                .containsExactly(
                        "names do not fit:",
                        "  - \"Bell!\" does not match ^[a-z]+$",
                        "  - \"bell\" and \"Bell\" become names that differ only in letter case: \"bell\"");
        assertThat(explanation.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aRateLimitSaysHowLongUntilWhenAndWhatFigmaReported() {
        Instant now = LocalDateTime.of(2026, 3, 2, 9, 41)
                .atZone(ZoneId.systemDefault())
                .toInstant();

        Explanation explanation = FigmaExplanations.of(
                new FigmaFailure.RateLimited(
                        "GET /v1/images/:key",
                        Tier.ONE,
                        Optional.of(Duration.ofDays(5)),
                        Optional.of("starter"),
                        Optional.of("low"),
                        Optional.empty(),
                        Optional.of("req-1"),
                        Optional.empty()),
                now);

        assertThat(explanation.sentence())
                .isEqualTo("Figma's rate limit for Tier 1 requests is used up (GET /v1/images/:key); it asks to wait 5"
                        + " days, until 2026-03-07 09:41 (Figma reports plan starter, seat limit low) [request req-1]");
        assertThat(explanation.exitCode()).isEqualTo(ExitCode.TEMPORARY);
    }

    @Test
    void aDefectIsCalledADefect() {
        Explanation explanation = Explanations.of(new IllegalStateException("oops"));

        assertThat(explanation.exitCode()).isEqualTo(ExitCode.OTHER);
        assertThat(explanation.sentence()).startsWith("this is a defect of exfig");
    }

    @Test
    void theWorstOfSeveralExitCodesFollowsTheDocumentedOrder() {
        assertThat(ExitCode.worst(List.of(ExitCode.DONE, ExitCode.PARTIAL, ExitCode.TEMPORARY)))
                .isEqualTo(ExitCode.TEMPORARY);
        assertThat(ExitCode.worst(List.of(ExitCode.DENIED, ExitCode.USAGE))).isEqualTo(ExitCode.USAGE);
        assertThat(ExitCode.worst(List.of())).isEqualTo(ExitCode.DONE);
    }

    private static Explanation explain(ExportFailure failure) {
        return Explanations.of(new ExportException(failure));
    }
}
