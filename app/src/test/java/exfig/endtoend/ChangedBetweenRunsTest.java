package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A designer saves between an interrupted run and the one that continues it: nothing is mixed, and
/// nothing old gets into the store under the new version.
class ChangedBetweenRunsTest {
    private static final Drawings FIRST = Drawings.of("1", 40);

    @TempDir
    Path folder;

    @Test
    void theContinuedRunShowsTheNewDesignAlone() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), """
                figma: {lightFileId: TheDrawings}
                android: {mainRes: res, icons: {output: icons}}
                """);
        FaultRule rule =
                FaultRule.sometimes(new Fault.SlowDown(), 0.3, Endpoint.ASSET).firstAttemptsOnly(1);
        Drawings second = FIRST.brighter("2");
        try (Simulator simulator =
                Simulator.start(SimulatorOptions.of(FIRST).withFaults("flaky-start", List.of(rule)))) {
            assertThat(exfig(simulator, "icons", "--max-retries", "0").exitCode())
                    .isEqualTo(4);
            simulator.replace(second);

            ExfigProcess.Result continued = exfig(simulator, "icons", "--resume");
            ExfigProcess.Result last = exfig(simulator, "icons", "--resume");

            assertThat(continued.err()).contains("a Figma file has changed since the interrupted run");
            assertThat(last.exitCode()).as(last.err()).isZero();
        }
        var tree = Trees.digests(folder.resolve("res"));
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(second))) {
            exfig(simulator, "icons", "--no-cache");
        }
        assertThat(tree).hasSize(40).isEqualTo(Trees.digests(folder.resolve("res")));
    }

    private ExfigProcess.Result exfig(Simulator simulator, String... arguments)
            throws IOException, InterruptedException {
        return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
    }
}
