package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.ExfigProcess;
import exfig.endtoend.Trees;
import exfig.simulator.Library;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/// What a subject exports when nothing goes wrong.
///
/// @param tree relative path → digest
/// @param code relative path → lines, of source code
/// @param wall how long the process took
/// @param requests to the API
/// @param downloads from the asset host
record CleanExport(
        SortedMap<String, String> tree, Map<String, List<String>> code, Duration wall, long requests, long downloads) {
    private static final Map<String, CleanExport> DONE = new ConcurrentHashMap<>();

    /// Exported once for each subject.
    static CleanExport of(Subject subject) {
        return DONE.computeIfAbsent(subject.name(), _ -> {
            try {
                return export(subject);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Map<String, List<String>> code(Path out, SortedMap<String, String> tree) throws IOException {
        Map<String, List<String>> code = new HashMap<>();
        for (String path : tree.keySet()) {
            if (path.endsWith(".swift") || path.endsWith(".kt")) {
                code.put(path, Files.readAllLines(out.resolve(path)));
            }
        }
        return code;
    }

    private static CleanExport export(Subject subject) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("chaos-clean");
        try (Simulator simulator =
                Simulator.start(SimulatorOptions.of(subject.libraries().toArray(Library[]::new)))) {
            subject.configure(folder);
            long start = System.nanoTime();
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run(subject.with());
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            assertThat(result.exitCode()).as(result.err()).isZero();
            SortedMap<String, String> tree = Trees.digests(folder.resolve("out"));
            return new CleanExport(
                    tree,
                    code(folder.resolve("out"), tree),
                    wall,
                    simulator.stats().apiRequests(),
                    simulator.stats().cdnRequests());
        } finally {
            Folders.delete(folder);
        }
    }
}
