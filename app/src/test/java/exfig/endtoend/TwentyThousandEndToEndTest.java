package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.LoggedRequest;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library of 20,000 icons in a process of 256 MB: memory and connections do not grow with the number. The
/// limiter is told to hurry, since the simulator has no limits and waiting would be most of the time.
class TwentyThousandEndToEndTest {
    private static final int ICONS = 20_000;
    private static final int CONNECTIONS = 20;

    @TempDir
    Path folder;

    @Test
    void everyAssetIsDownloadedOnceOverTheConnectionsThatWereAllowed() throws Exception {
        SyntheticLibrary library = new SyntheticLibrary(ICONS, 1);
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(library))) {
            ExfigProcess.Result result = ExfigProcess.in(folder, simulator.apiUrl())
                    .jvm("-Xmx256m")
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
                            "--rate-limit",
                            "1000");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(Trees.digests(folder.resolve("out"))).hasSize(ICONS);
            assertThat(simulator.stats().maxCdnConnections()).isBetween(1, CONNECTIONS);
            assertThat(simulator.stats().cdnRequests()).isEqualTo(ICONS);
            List<String> downloads = simulator.log().stream()
                    .filter(request -> request.endpoint() == Endpoint.ASSET)
                    .map(LoggedRequest::target)
                    .toList();
            assertThat(downloads).hasSize(ICONS).doesNotHaveDuplicates();
        }
    }
}
