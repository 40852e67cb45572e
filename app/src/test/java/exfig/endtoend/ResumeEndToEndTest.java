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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an interrupted run costs the one that continues it: only what it does not have yet.
class ResumeEndToEndTest {
    private static final SyntheticLibrary ICONS = new SyntheticLibrary(100, 3);

    @TempDir
    Path folder;

    private Simulator simulator;

    @BeforeEach
    void startASimulatorWhoseAssetHostRefusesAFifthOfTheDownloadsAtFirst() throws IOException {
        FaultRule rule =
                FaultRule.sometimes(new Fault.SlowDown(), 0.2, Endpoint.ASSET).firstAttemptsOnly(1);
        simulator = Simulator.start(SimulatorOptions.of(ICONS).withFaults("flaky-start", List.of(rule)));
    }

    @AfterEach
    void stopTheSimulator() {
        simulator.close();
    }

    @Test
    void theContinuedRunAsksFigmaNothingAndDownloadsOnlyWhatIsMissing() throws Exception {
        ExfigProcess.Result first = fetch();
        int missing = 100 - Trees.digests(folder.resolve("out")).size();
        long requests = simulator.stats().apiRequests();
        long downloads = simulator.stats().cdnRequests();

        ExfigProcess.Result second = fetch("--resume");

        assertThat(first.exitCode()).as(first.err()).isEqualTo(4);
        assertThat(first.err()).contains("--resume goes on where this one stopped");
        assertThat(missing).isBetween(10, 40);
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.err()).contains("going on with the run that began");
        assertThat(simulator.stats().apiRequests()).isEqualTo(requests);
        assertThat(simulator.stats().cdnRequests() - downloads).isEqualTo(missing);
        assertThat(Trees.digests(folder.resolve("out"))).hasSize(100);
        assertThat(folder.resolve(".exfig-checkpoint.json")).doesNotExist();
    }

    @Test
    void aRunByAConfigurationIsContinuedToo() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), """
                figma: {lightFileId: %s}
                common: {icons: {figmaFrameName: Icons A}}
                ios:
                  xcassetsPath: out/Assets.xcassets
                  icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
                """.formatted(ICONS.fileKey()));
        ExfigProcess exfig = ExfigProcess.in(folder, simulator.apiUrl());
        assertThat(exfig.run("icons", "--max-retries", "0").exitCode()).isEqualTo(4);
        long requests = simulator.stats().apiRequests();

        ExfigProcess.Result second = exfig.run("icons", "--max-retries", "0", "--resume");

        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.err()).contains("going on with the run that began");
        assertThat(simulator.stats().requestsOfTier(1)).isEqualTo(1);
        assertThat(simulator.stats().apiRequests() - requests).isLessThanOrEqualTo(1);
    }

    @Test
    void aRunWithOtherOptionsIsNotContinued() throws Exception {
        fetch();

        ExfigProcess.Result other = fetch("--resume", "--filter", "*icon-0000*");

        assertThat(other.err()).contains("had another configuration or other options; starting anew");
    }

    @Test
    void failingFastWritesNothing() throws Exception {
        ExfigProcess.Result result = fetch("--fail-fast");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(5);
        assertThat(Trees.digests(folder.resolve("out"))).isEmpty();
    }

    @Test
    void aRunThatIsDoneLeavesNoCheckpoint() throws Exception {
        ExfigProcess.Result result = fetch("--max-retries", "4");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(folder.resolve(".exfig-checkpoint.json")).doesNotExist();
    }

    private ExfigProcess.Result fetch(String... options) throws IOException, InterruptedException {
        boolean retries = List.of(options).contains("--max-retries");
        Stream<String> base =
                Stream.of("fetch", "-f", ICONS.fileKey(), "--page", "Icons", "-o", "out", "--format", "svg");
        Stream<String> without = retries ? Stream.of() : Stream.of("--max-retries", "0");
        return ExfigProcess.in(folder, simulator.apiUrl())
                .run(Stream.concat(Stream.concat(base, without), Stream.of(options))
                        .toArray(String[]::new));
    }
}
