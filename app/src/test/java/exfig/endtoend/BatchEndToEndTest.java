package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several configs in one run: what they share, and that one that fails does not stop the others.
class BatchEndToEndTest {
    private static final SyntheticLibrary FIRST = new SyntheticLibrary(60, 1);
    private static final SyntheticLibrary SECOND = new SyntheticLibrary(40, 2);
    private static final SyntheticLibrary THIRD = new SyntheticLibrary(20, 3);

    @TempDir
    Path folder;

    private BatchProject project;
    private Simulator simulator;

    @BeforeEach
    void start() throws IOException {
        project = new BatchProject(folder);
        simulator = Simulator.start(SimulatorOptions.of(FIRST, SECOND, THIRD));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void whatConfigsShareIsAskedForOnce() throws Exception {
        project.icons("a", FIRST.fileKey());
        project.icons("b", FIRST.fileKey());
        project.icons("c", SECOND.fileKey());
        project.icons("alone", FIRST.fileKey());
        ExfigProcess.Result alone = project.exfig(simulator).run("icons", "-i", "configs/alone.yaml");
        assertThat(alone.exitCode()).as(alone.err()).isZero();
        SortedMap<String, String> expected = project.tree("alone");
        Files.delete(folder.resolve("configs/alone.yaml"));
        Spent spent = new Spent(simulator, simulator.stats());

        ExfigProcess.Result result = project.exfig(simulator)
                .with("EXFIG_CACHE_DIR", folder.resolve(".store2").toString())
                .run("batch", "configs");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(project.tree("a")).isEqualTo(expected);
        assertThat(project.tree("b")).isEqualTo(expected);
        assertThat(spent.of(Endpoint.IMAGES)).isEqualTo(2);
        assertThat(spent.of(Endpoint.META)).isEqualTo(2);
        assertThat(spent.requests()).isEqualTo(6);
        assertThat(spent.downloads()).isEqualTo(icons("a") + icons("c"));
        assertThat(folder.resolve(".exfig-batch-checkpoint.json")).doesNotExist();
    }

    @Test
    void twentyConfigsOverThreeFilesThatAreUpToDateCostThreeCheapRequests() throws Exception {
        List<String> files = List.of(FIRST.fileKey(), SECOND.fileKey(), THIRD.fileKey());
        for (int i = 0; i < 20; i++) {
            project.icons("c%02d".formatted(i), files.get(i % 3));
        }
        ExfigProcess.Result first = project.exfig(simulator).run("batch", "configs", "--cache");
        assertThat(first.exitCode()).as(first.err()).isZero();
        SortedMap<String, String> tree = Trees.digests(folder.resolve("out"));
        Spent spent = new Spent(simulator, simulator.stats());

        ExfigProcess.Result again = project.exfig(simulator).run("batch", "configs", "--cache");

        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(spent.requests()).isEqualTo(3);
        assertThat(spent.ofTier(3)).isEqualTo(3);
        assertThat(spent.downloads()).isZero();
        assertThat(Trees.digests(folder.resolve("out"))).isEqualTo(tree);
    }

    @Test
    void aDeadFileAndABadConfigDoNotStopTheOthers() throws Exception {
        project.icons("good", FIRST.fileKey());
        project.icons("dead", "NoSuchFile");
        project.write("bad", "figma: {lightFileId: X}\nnonsense: 1\n");

        ExfigProcess.Result result = project.exfig(simulator).run("batch", "configs", "--report", "report.json");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains("configs/bad.yaml:2:1", "NoSuchFile");
        assertThat(result.hasStackTrace()).isFalse();
        assertThat(Files.readString(folder.resolve("report.json")))
                .contains("\"exitCode\":2,\"totalConfigs\":3,\"successCount\":1,\"failureCount\":2")
                .contains(
                        "{\"name\":\"configs/bad.yaml\",\"path\":\"configs/bad.yaml\",\"success\":false,\"exitCode\":2")
                .contains(
                        "{\"name\":\"configs/dead.yaml\",\"path\":\"configs/dead.yaml\",\"success\":false,\"exitCode\":7")
                .contains(
                        "{\"name\":\"configs/good.yaml\",\"path\":\"configs/good.yaml\",\"success\":true,\"exitCode\":0");
        assertThat(icons("good")).isPositive();
        assertThat(project.tree("dead")).isEmpty();
    }

    @Test
    void aFileThatIsGoneTellsInTheExitCode() throws Exception {
        project.icons("good", FIRST.fileKey());
        project.icons("dead", "NoSuchFile");

        ExfigProcess.Result result = project.exfig(simulator).run("batch", "configs");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(7);
        assertThat(icons("good")).isPositive();
    }

    @Test
    void aLongRateLimitOfOneFileLeavesTheOthersAlone() throws Exception {
        simulator.close();
        FaultRule limited = FaultRule.always(Fault.TooManyRequests.of(396_749), Endpoint.COMPONENTS)
                .forFiles(SECOND.fileKey());
        simulator =
                Simulator.start(SimulatorOptions.of(FIRST, SECOND, THIRD).withFaults("long-limit", List.of(limited)));
        project.icons("a", FIRST.fileKey());
        project.icons("b", SECOND.fileKey());

        ExfigProcess.Result result = project.exfig(simulator).run("batch", "configs");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(5);
        assertThat(icons("a")).isPositive();
        assertThat(project.tree("b")).isEmpty();
        assertThat(result.err()).contains("--resume goes on where this one stopped");
        assertThat(folder.resolve(".exfig-batch-checkpoint.json"))
                .content()
                .contains("configs/a.yaml")
                .doesNotContain("configs/b.yaml");
    }

    @Test
    void aBatchThatIsContinuedDoesNotRunFinishedConfigsAgain() throws Exception {
        FaultRule limited = FaultRule.always(Fault.TooManyRequests.of(396_749), Endpoint.COMPONENTS)
                .forFiles(SECOND.fileKey())
                .until(Duration.ofHours(1));
        simulator.close();
        simulator =
                Simulator.start(SimulatorOptions.of(FIRST, SECOND, THIRD).withFaults("long-limit", List.of(limited)));
        project.icons("a", FIRST.fileKey());
        project.icons("b", SECOND.fileKey());
        project.exfig(simulator).run("batch", "configs");
        simulator.advance(Duration.ofHours(2));
        Spent spent = new Spent(simulator, simulator.stats());

        ExfigProcess.Result result = project.exfig(simulator).run("batch", "configs", "--resume", "--ask-anyway");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("configs/a.yaml: was finished by the interrupted run");
        assertThat(spent.of(Endpoint.COMPONENTS)).isEqualTo(1);
        assertThat(spent.downloads()).isEqualTo(icons("b"));
        assertThat(folder.resolve(".exfig-batch-checkpoint.json")).doesNotExist();
    }

    @Test
    void configsThatWriteToTheSamePlaceAreBothRefusedBeforeAnythingIsSpent() throws Exception {
        project.icons("a", FIRST.fileKey());
        project.icons("b", FIRST.fileKey());
        project.write("b", Files.readString(folder.resolve("configs/b.yaml")).replace("out/b", "./out/x/../a"));

        ExfigProcess.Result result = project.exfig(simulator).run("batch", "configs");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains("configs/a.yaml:5:", "configs/b.yaml:5:", "C027");
        assertThat(simulator.stats().apiRequests()).isZero();
    }

    @Test
    void failingFastStopsTheOthers() throws Exception {
        project.icons("a", "NoSuchFile");
        project.icons("b", FIRST.fileKey());
        project.icons("c", FIRST.fileKey());
        project.write("bad", "figma: {lightFileId: X}\nnonsense: 1\n");

        ExfigProcess.Result result = project.exfig(simulator).run("batch", "configs", "--fail-fast");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(simulator.stats().apiRequests()).isZero();
        assertThat(result.err()).contains("stopped, because configs/bad.yaml failed");
    }

    @Test
    void theFirstConfigurationWithAKeySaysHowTheBatchIsGoneAbout() throws Exception {
        project.icons("a", FIRST.fileKey());
        project.icons("b", FIRST.fileKey());
        append("a", "batch: {failFast: true}\n");
        append("b", "batch: {failFast: false, parallel: 1}\n");
        project.write("bad", "figma: {lightFileId: X}\nnonsense: 1\n");

        ExfigProcess.Result result = project.exfig(simulator).run("batch", "configs");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(simulator.stats().apiRequests()).isZero();
        assertThat(result.err()).contains("stopped, because configs/bad.yaml failed");

        Files.delete(folder.resolve("configs/bad.yaml"));
        ExfigProcess.Result sound = project.exfig(simulator).run("batch", "configs");

        assertThat(sound.exitCode()).as(sound.err()).isZero();
        assertThat(sound.err())
                .contains("configs/b.yaml sets batch.failFast otherwise than configs/a.yaml, whose value counts here");
    }

    @Test
    void aBatchWhoseConfigurationSaysSoIsGoneOnWith() throws Exception {
        FaultRule limited = FaultRule.always(Fault.TooManyRequests.of(396_749), Endpoint.COMPONENTS)
                .forFiles(SECOND.fileKey());
        simulator.close();
        simulator =
                Simulator.start(SimulatorOptions.of(FIRST, SECOND, THIRD).withFaults("long-limit", List.of(limited)));
        project.icons("a", FIRST.fileKey());
        project.icons("b", SECOND.fileKey());
        append("b", "batch: {resume: true}\n");
        project.exfig(simulator).run("batch", "configs");

        ExfigProcess.Result result = project.exfig(simulator).run("batch", "configs");

        assertThat(result.err()).contains("configs/a.yaml: was finished by the interrupted run");
    }

    private void append(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve("configs/" + name + ".yaml"), yaml, StandardOpenOption.APPEND);
    }

    private long icons(String name) {
        return project.tree(name).keySet().stream()
                .filter(path -> path.endsWith(".svg"))
                .count();
    }
}
