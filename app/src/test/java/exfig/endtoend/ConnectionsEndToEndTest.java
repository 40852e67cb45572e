package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.LatencyModel;
import exfig.simulator.LoggedRequest;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How busy the connections to the asset host are.
class ConnectionsEndToEndTest {
    @TempDir
    Path folder;

    @Test
    void asManyDownloadsRunAtATimeAsWereAskedForAndTheFirstBeforeTheLastAnswer() throws Exception {
        SyntheticLibrary library = new SyntheticLibrary(3000, 9);
        try (Simulator simulator = Simulator.start(
                SimulatorOptions.of(library).withLatency(new LatencyModel.Fixed(Duration.ofMillis(300))))) {
            ExfigProcess.Result result = ExfigProcess.in(folder, simulator.apiUrl())
                    .run(
                            "fetch",
                            "-f",
                            library.fileKey(),
                            "--page",
                            "Icons",
                            "-o",
                            "out",
                            "--format",
                            "svg",
                            "--concurrent-downloads",
                            "120");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(simulator.stats().maxCdnConnections()).isBetween(100, 121);
            List<LoggedRequest> log = simulator.log();
            long firstDownload = first(log, true);
            long lastAnswer = log.stream()
                    .filter(request -> request.endpoint() != Endpoint.ASSET)
                    .mapToLong(LoggedRequest::sequence)
                    .max()
                    .orElseThrow();
            assertThat(firstDownload).isLessThan(lastAnswer);
        }
    }

    private static long first(List<LoggedRequest> log, boolean asset) {
        return log.stream()
                .filter(request -> (request.endpoint() == Endpoint.ASSET) == asset)
                .mapToLong(LoggedRequest::sequence)
                .min()
                .orElseThrow();
    }
}
