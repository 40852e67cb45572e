package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.report.JunitSchema;
import exfig.report.ReportSchema;
import exfig.simulator.ConnectionFault;
import exfig.simulator.Endpoint;
import exfig.simulator.FaultRule;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What runs leave for other programs: report files, and what GitHub Actions shows.
class ReportEndToEndTest {
    private static final SyntheticLibrary LIBRARY = new SyntheticLibrary(40, 1);

    @TempDir
    Path folder;

    private BatchProject project;
    private Simulator simulator;

    @BeforeEach
    void start() throws IOException {
        project = new BatchProject(folder);
        simulator = Simulator.start(SimulatorOptions.of(LIBRARY));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void aBatchThatFailedInPartIsReportedWhole() throws Exception {
        project.icons("a", LIBRARY.fileKey());
        project.icons("b", LIBRARY.fileKey());
        project.icons("dead", "NoSuchFile");
        project.write("bad", "figma: {lightFileId: X}\nnonsense: 1\n");

        ExfigProcess.Result result = project.exfig(simulator)
                .run("batch", "configs", "--report", "ci/report.json", "--report-junit", "ci/junit.xml");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        String json = Files.readString(folder.resolve("ci/report.json"));
        assertThat(ReportSchema.published().problems(json)).isEmpty();
        assertThat(json)
                .contains("\"exitCode\":2,\"totalConfigs\":4,\"successCount\":2,\"failureCount\":2")
                .contains("\"errorCode\":\"file-not-found\"")
                .contains("\"file\":\"configs/bad.yaml\",\"line\":2,\"column\":1");
        assertThat(requests(json, "\"requests\":{")).isEqualTo(requests(json, "\"minimum\":{"));
        var suites = JunitSchema.parse(Files.readAllBytes(folder.resolve("ci/junit.xml")))
                .getDocumentElement();
        assertThat(suites.getAttribute("tests")).isEqualTo("4");
        assertThat(suites.getAttribute("failures")).isEqualTo("2");
    }

    @Test
    void theTimelineShowsEachConfigAndWhatWentOverTheNetwork() throws Exception {
        project.icons("a", LIBRARY.fileKey());
        project.icons("b", LIBRARY.fileKey());

        ExfigProcess.Result result = project.exfig(simulator).run("batch", "configs", "--timeline", "ci/run.html");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).containsSubsequence("✓ [1/2] ", "✓ [2/2] ");
        assertThat(result.err()).containsPattern("2 of 2 configurations done: \\d+ icons; files: \\d+ created");
        assertThat(folder.resolve("ci/run.html"))
                .content()
                .contains("configs/a.yaml", "configs/b.yaml", "class=\"loading\"", "class=\"writing\"")
                .contains("GET /v1/images/:key – 200", "GET /v1/files/:key/components – 200", "class=\"cdn\"");
    }

    @Test
    void inGithubActionsFailuresBecomeAnnotationsAndARowOfTheSummary() throws Exception {
        project.icons("a", LIBRARY.fileKey());
        project.icons("dead", "NoSuchFile");
        project.write("bad", "figma: {lightFileId: X}\nnonsense: 1\n");
        Files.writeString(folder.resolve("summary.md"), "earlier step\n");

        ExfigProcess.Result result = project.exfig(simulator)
                .with("GITHUB_ACTIONS", "true")
                .with("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString())
                .run("batch", "configs");

        assertThat(result.errLines())
                .anyMatch(line -> line.startsWith("::error file=configs/bad.yaml,line=2,col=1::"))
                .anyMatch(line -> line.startsWith("::error file=configs/dead.yaml::") && line.contains("NoSuchFile"));
        assertThat(folder.resolve("summary.md"))
                .content()
                .startsWith("earlier step\n")
                .contains("### exfig: 1 of 3 configurations done", "| configs/dead.yaml |", "exit 7: ");
    }

    @Test
    void elsewhereThereAreNoAnnotations() throws Exception {
        project.icons("dead", "NoSuchFile");

        ExfigProcess.Result result = project.exfig(simulator)
                .with("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString())
                .run("icons", "-i", "configs/dead.yaml");

        assertThat(result.exitCode()).isEqualTo(7);
        assertThat(result.err()).doesNotContain("::error");
        assertThat(folder.resolve("summary.md")).doesNotExist();
    }

    @Test
    void aRunThatWasInterruptedIsReportedToo() throws Exception {
        project.icons("a", LIBRARY.fileKey());
        project.icons("b", LIBRARY.fileKey());
        simulator.close();
        FaultRule held = FaultRule.always(new ConnectionFault.NoAnswer(), Endpoint.IMAGES);
        simulator = Simulator.start(SimulatorOptions.of(LIBRARY).withFaults("held", List.of(held)));
        Path log = folder.resolve("log.txt");

        Process process = project.exfig(simulator)
                .hearingSignals()
                .start(log, log, "batch", "configs", "--report", "ci/report.json", "--report-junit", "ci/junit.xml");
        while (process.isAlive() && simulator.stats().requests(Endpoint.IMAGES) == 0) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        Signals.interrupt(process);

        assertThat(process.waitFor()).as(Files.readString(log)).isEqualTo(130);
        assertThat(log)
                .content()
                .containsOnlyOnce("configs/a.yaml and configs/b.yaml: interrupted; nothing was left half-written")
                .contains("--resume goes on where this one stopped");
        String json = Files.readString(folder.resolve("ci/report.json"));
        assertThat(ReportSchema.published().problems(json)).isEmpty();
        assertThat(json)
                .contains("\"exitCode\":130,\"totalConfigs\":2,\"successCount\":0,\"failureCount\":2")
                .contains("\"errorCode\":\"interrupted\"", "\"requests\":{\"tier1\":1,");
        JunitSchema.parse(Files.readAllBytes(folder.resolve("ci/junit.xml")));
    }

    @Test
    void aConfigurationThatCannotBeReadIsReportedToo() throws Exception {
        project.write("bad", "figma: {lightFileId: X}\nnonsense: 1\n");

        ExfigProcess.Result result = project.exfig(simulator)
                .with("GITHUB_ACTIONS", "true")
                .run("icons", "-i", "configs/bad.yaml", "--report", "report.json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("::error file=configs/bad.yaml,line=2,col=1::")
                .doesNotContain("requests:");
        String json = Files.readString(folder.resolve("report.json"));
        assertThat(ReportSchema.published().problems(json)).isEmpty();
        assertThat(json).contains("\"exitCode\":2", "\"line\":2");
    }

    @Test
    void aMissingTokenIsReportedAndToldOnceForAllConfigs() throws Exception {
        project.icons("a", LIBRARY.fileKey());
        project.icons("b", LIBRARY.fileKey());
        project.icons("c", LIBRARY.fileKey());

        ExfigProcess.Result result = project.exfig(simulator)
                .with("FIGMA_PERSONAL_TOKEN", "")
                .run("batch", "configs", "--report", "report.json");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(6);
        assertThat(result.errLines().stream().filter(line -> line.startsWith("error: ")))
                .singleElement()
                .asString()
                .startsWith("error: configs/a.yaml and 2 others: ");
        String json = Files.readString(folder.resolve("report.json"));
        assertThat(ReportSchema.published().problems(json)).isEmpty();
        assertThat(json).contains("\"failureCount\":3", "\"errorCode\":\"token-missing\"");
    }

    @Test
    void aReportThatCannotBeWrittenFailsTheRunAndSparesTheOthers() throws Exception {
        project.icons("a", LIBRARY.fileKey());
        Files.writeString(folder.resolve("file"), "");

        ExfigProcess.Result result = project.exfig(simulator)
                .run("icons", "-i", "configs/a.yaml", "--report", "file/report.json", "--report-junit", "junit.xml");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains("file/report.json");
        assertThat(folder.resolve("junit.xml")).exists();
        assertThat(project.tree("a")).isNotEmpty();
    }

    private static String requests(String json, String after) {
        int start = json.indexOf(after) + after.length();
        return json.substring(start, json.indexOf("\"tier3\":", start) + 9);
    }
}
