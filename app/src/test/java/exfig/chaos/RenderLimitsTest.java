package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.ExfigProcess;
import exfig.endtoend.Trees;
import exfig.simulator.Capacity;
import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.LoggedRequest;
import exfig.simulator.RenderFault;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import exfig.simulator.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Requests that ask for more than the server will draw, and nodes that it does not draw:
/// everything else arrives, and what is missing is named.
@Tag("chaos")
class RenderLimitsTest {
    private static final int ICONS = 1100;
    private static final SyntheticLibrary LIBRARY = new SyntheticLibrary(ICONS, 3);
    private static final Scenario CALM = Scenario.of("render-limits", "");

    /// Every fiftieth.
    private static final List<Integer> TWO_PERCENT =
            IntStream.range(0, ICONS).filter(icon -> icon % 50 == 7).boxed().toList();

    @TempDir
    Path folder;

    @Test
    void aServerThatRefusesMoreThanFourHundredIdsARequest() throws Exception {
        List<LoggedRequest> log = complete(CALM.withCapacity(Capacity.UNBOUNDED.withMaxImageIds(400)));

        // 8,192 bytes of an address hold all 1,100 in two requests, the larger of which is halved twice.
        assertThat(images(log)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    @EnabledIfSystemProperty(named = "exfig.chaos", matches = "whole")
    void aBudgetForOneRequestThatIsUsedUpByThirtySevenRenders() throws Exception {
        List<LoggedRequest> log = complete(CALM.withCapacity(Capacity.UNBOUNDED.withRenderBudget(
                Duration.ofSeconds(30), Duration.ofMillis(800), Duration.ofSeconds(4))));

        // Thirty full requests are the least. Halving ends at 18 to 35 ids, and what worked is remembered.
        assertThat(images(log)).hasSizeBetween(30, 80);
    }

    @Test
    void nodesThatAreNeverDrawnAreNamed() throws Exception {
        assertNamed(new RenderFault.NullImage(), "svg");
    }

    @Test
    @EnabledIfSystemProperty(named = "exfig.chaos", matches = "whole")
    void nodesThatAreNotDrawnInOneFormatAreNamed() throws Exception {
        assertNamed(new RenderFault.NullFor("svg"), "svg");
        FaultRule rule = nulls(new RenderFault.NullFor("svg"));
        try (Simulator simulator = start(CALM.withFaults("nulls", List.of(rule)))) {
            ExfigProcess.Result png = fetch(simulator, "png", "out-png");

            assertThat(png.exitCode()).as(png.err()).isZero();
            assertThat(Trees.digests(folder.resolve("out-png"))).hasSize(ICONS);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "exfig.chaos", matches = "whole")
    void nodesThatAreNotDrawnAtFirstAreAskedForAgain() throws Exception {
        complete(CALM.withFaults(
                "nulls", List.of(nulls(new RenderFault.NullImage()).firstAttemptsOnly(1))));
    }

    private List<LoggedRequest> complete(Scenario scenario) throws IOException, InterruptedException {
        try (Simulator simulator = start(scenario)) {
            ExfigProcess.Result result = fetch(simulator, "svg", "out");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(Trees.digests(folder.resolve("out"))).isEqualTo(clean("svg"));
            return simulator.log();
        }
    }

    private void assertNamed(Fault fault, String format) throws IOException, InterruptedException {
        try (Simulator simulator = start(CALM.withFaults("nulls", List.of(nulls(fault))))) {
            ExfigProcess.Result result = fetch(simulator, format, "out");

            assertThat(result.exitCode()).as(result.err()).isEqualTo(4);
            SortedMap<String, String> expected = new TreeMap<>(clean(format));
            for (int icon : TWO_PERCENT) {
                assertThat(expected.remove("group-%02d_icon-%05d.%s".formatted(icon % 40, icon, format)))
                        .isNotNull();
                assertThat(Files.readString(folder.resolve("report.json")))
                        .contains("group-%02d/icon-%05d (node %s)".formatted(icon % 40, icon, node(icon)));
            }
            assertThat(Trees.digests(folder.resolve("out"))).isEqualTo(expected);
        }
    }

    private static FaultRule nulls(Fault fault) {
        return FaultRule.always(fault, Endpoint.IMAGES)
                .forNodes(TWO_PERCENT.stream().map(RenderLimitsTest::node).toArray(String[]::new));
    }

    private static String node(int icon) {
        return "103:" + (100 + icon);
    }

    private static SortedMap<String, String> clean(String format) {
        return CleanExport.of(subject(format, "out")).tree();
    }

    private static Subject subject(String format, String folder) {
        return new Subject(
                ICONS + " " + format,
                List.of(LIBRARY),
                Map.of(),
                List.of(
                        "fetch",
                        "-f",
                        LIBRARY.fileKey(),
                        "--page",
                        "Icons",
                        "-o",
                        folder,
                        "--format",
                        format,
                        "--scale",
                        "1",
                        "--rate-limit",
                        "1000"));
    }

    private static Simulator start(Scenario scenario) throws IOException {
        return Simulator.start(SimulatorOptions.of(LIBRARY).withScenario(scenario));
    }

    private ExfigProcess.Result fetch(Simulator simulator, String format, String out)
            throws IOException, InterruptedException {
        return ExfigProcess.in(folder, simulator.apiUrl())
                .within(Duration.ofSeconds(120))
                .run(subject(format, out).with("--report", "report.json"));
    }

    private static List<LoggedRequest> images(List<LoggedRequest> log) {
        return log.stream()
                .filter(request -> request.endpoint() == Endpoint.IMAGES)
                .toList();
    }
}
