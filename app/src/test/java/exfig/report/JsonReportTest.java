package exfig.report;

import static exfig.report.ReportFixtures.ended;
import static exfig.report.ReportFixtures.failed;
import static exfig.report.ReportFixtures.file;
import static exfig.report.ReportFixtures.missing;
import static exfig.report.ReportFixtures.problem;
import static exfig.report.ReportFixtures.run;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.export.write.FileState;
import exfig.platform.ConfigPosition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final ConfigReport WHOLE =
            ended("a.yaml", List.of("odd"), file("out/a.svg", FileState.CREATED), file("out/b.svg", FileState.DELETED));

    @Test
    void aReportOfSeveralConfigsIsAsItsSchemaSays() throws IOException {
        String json = json(run(
                WHOLE,
                ended("b.yaml", List.of(), missing("out/\u0000\uD800\"\n.svg", "render <failed>")),
                failed("c.yaml", 5, problem("rate-limited", "Figma's rate limit is used up", "Wait.")),
                failed(
                        "d.yaml",
                        2,
                        problem("C012", "d.yaml:3:5: C012: unknown key", new ConfigPosition("d.yaml", 3, 5)),
                        problem("C013", "missing key", ConfigPosition.COMMAND_LINE))));

        assertThat(ReportSchema.published().problems(json)).isEmpty();
    }

    @Test
    void theSchemaNoticesWhatDoesNotBelong() throws IOException {
        ReportSchema schema = ReportSchema.published();
        String json = json(run(WHOLE));

        assertThat(schema.problems(json.replace("\"retries\":1", "\"retries\":-1")))
                .isNotEmpty();
        assertThat(schema.problems(json.replace("\"retries\":1,", ""))).isNotEmpty();
        assertThat(schema.problems(json.replace("\"created\"}", "\"made\"}"))).isNotEmpty();
        assertThat(schema.problems(json.replace("\"retries\":", "\"more\":1,\"retries\":")))
                .isNotEmpty();
        assertThat(schema.problems(json.replace("2026-11-26T10:00:00.250Z", "today")))
                .isNotEmpty();
    }

    @Test
    void requestsStandBesideTheirMinimum() throws IOException {
        assertThat(json(run(WHOLE)))
                .contains("\"requests\":{\"tier1\":3,\"tier2\":0,\"tier3\":5,"
                        + "\"minimum\":{\"tier1\":2,\"tier2\":0,\"tier3\":5}},\"retries\":1");
    }

    @Test
    void cachesAndTimesAreSummedOverTheConfigs() throws IOException {
        assertThat(json(run(WHOLE, WHOLE)))
                .contains(
                        "\"downloads\":{\"count\":20,\"bytes\":40960,\"fromStore\":4}",
                        "\"cache\":{\"upToDate\":0,\"fromStore\":4,\"unchangedDrawings\":2}",
                        "\"phases\":{\"loading\":1.5,\"writing\":0.02},\"results\"");
    }

    @Test
    void aFailureHasItsKindItsSentenceAndItsHint() throws IOException {
        assertThat(json(run(failed("a.yaml", 5, problem("rate-limited", "used up", "Wait.")))))
                .contains(
                        "\"totalConfigs\":1,\"successCount\":0,\"failureCount\":1",
                        "\"success\":false,\"exitCode\":5",
                        "\"error\":\"used up\",\"errorCode\":\"rate-limited\",\"hint\":\"Wait.\"");
    }

    @Test
    void filesAreCountedByState() throws IOException {
        assertThat(json(run(WHOLE)))
                .contains("\"counts\":{\"created\":1,\"changed\":0,\"unchanged\":0,\"deleted\":1,\"failed\":0}");
    }

    private static String json(RunReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport(report).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
