package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.LatencyModel;
import exfig.simulator.LoggedRequest;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A batch that is killed in the middle, and the one that goes on with it.
class BatchKillEndToEndTest {
    private static final int CONFIGS = 8;
    /// More than one config's downloads, fewer than all.
    private static final int DOWNLOADS_BEFORE_THE_KILL = 100;
    private static final int CONNECTIONS = 4;
    /// An answer that the simulator has begun to send may not have reached the program.
    private static final Duration ON_ITS_WAY = Duration.ofMillis(500);

    @TempDir
    Path folder;

    @Test
    void finishedConfigsAreNotRunAgainAndNothingIsAskedForTwice() throws Exception {
        SyntheticLibrary[] libraries = new SyntheticLibrary[CONFIGS];
        for (int i = 0; i < CONFIGS; i++) {
            libraries[i] = new SyntheticLibrary(160, 20 + i);
        }
        BatchProject project = new BatchProject(folder);
        for (int i = 0; i < CONFIGS; i++) {
            project.icons("c" + i, libraries[i].fileKey());
        }
        String[] batch = {"batch", "configs", "--parallel", "2", "--concurrent-downloads", "" + CONNECTIONS};
        try (Simulator simulator =
                Simulator.start(SimulatorOptions.of(libraries).withLatency(LatencyModel.realistic(3)))) {
            Process first = project.exfig(simulator).start(folder.resolve(".out"), folder.resolve(".err"), batch);
            while (first.isAlive() && (simulator.stats().cdnRequests() < DOWNLOADS_BEFORE_THE_KILL || !isDone("c0"))) {
                first.waitFor(1, TimeUnit.MILLISECONDS);
            }
            Instant kill = Instant.now();
            first.destroyForcibly().waitFor();
            String checkpoint = Files.readString(folder.resolve(".exfig-batch-checkpoint.json"));
            Map<String, Map<String, String>> finished = finished(project, checkpoint);
            List<LoggedRequest> before = simulator.log();

            List<String> resumed = new ArrayList<>(List.of(batch));
            resumed.add("--resume");
            ExfigProcess.Result second = project.exfig(simulator).run(resumed.toArray(String[]::new));

            assertThat(second.exitCode()).as(second.err()).isZero();
            finished.forEach((config, tree) -> assertThat(project.tree(config)).isEqualTo(tree));
            List<LoggedRequest> after =
                    simulator.log().subList(before.size(), simulator.log().size());
            for (int i = 0; i < CONFIGS; i++) {
                assertThat(project.tree("c" + i)).as("c" + i).isNotEmpty();
            }
            assertThat(finished).hasSizeBetween(1, CONFIGS - 1);
            assertThat(second.err().lines().filter(line -> line.contains("was finished by the interrupted run")))
                    .hasSameSizeAs(finished.keySet());
            assertThat(repeated(answered(before, kill.minus(ON_ITS_WAY)), after, false))
                    .isEmpty();
            assertThat(repeated(answered(before, kill), after, true)).hasSizeLessThanOrEqualTo(CONNECTIONS);
        }
    }

    private boolean isDone(String config) throws IOException {
        Path checkpoint = folder.resolve(".exfig-batch-checkpoint.json");
        return Files.exists(checkpoint) && Files.readString(checkpoint).contains("configs/" + config + ".yaml");
    }

    private static Map<String, Map<String, String>> finished(BatchProject project, String checkpoint) {
        Map<String, Map<String, String>> finished = new TreeMap<>();
        for (int i = 0; i < CONFIGS; i++) {
            if (checkpoint.contains("configs/c" + i + ".yaml")) {
                finished.put("c" + i, project.tree("c" + i));
            }
        }
        return finished;
    }

    private static Set<String> answered(List<LoggedRequest> log, Instant until) {
        return log.stream()
                .filter(request -> request.status() == 200 && request.at().isBefore(until))
                .map(LoggedRequest::target)
                .collect(Collectors.toSet());
    }

    /// Targets that were answered before and asked for again; the versions of files are always asked for.
    private static List<String> repeated(Set<String> answered, List<LoggedRequest> after, boolean assets) {
        return after.stream()
                .filter(request -> (request.endpoint() == Endpoint.ASSET) == assets)
                .filter(request -> request.endpoint() != Endpoint.META)
                .map(LoggedRequest::target)
                .filter(answered::contains)
                .toList();
    }
}
