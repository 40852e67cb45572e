package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.ExfigProcess;
import exfig.endtoend.Served;
import exfig.endtoend.Trees;
import exfig.simulator.Library;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// A project that was exported by exfig from an earlier design, and is to be exported from the
/// present one, which has other pictures.
///
/// @param configs each writes a folder of its own below `out` when there are several
/// @param earlierIcons in each file; more than now, so that files go, unless the command never deletes
record Replacement(Subject subject, int configs, int earlierIcons) {
    private static final Map<String, Path> PROJECTS = new ConcurrentHashMap<>();

    String checkpoint() {
        return configs > 1 ? ".exfig-batch-checkpoint.json" : ".exfig-checkpoint.json";
    }

    /// Removes the earlier exports from the disk.
    static void forget() throws IOException {
        for (Path project : PROJECTS.values()) {
            Folders.delete(project);
        }
        PROJECTS.clear();
    }

    /// Puts the earlier export into a folder.
    ///
    /// @return its tree
    SortedMap<String, String> prepare(Path folder) throws IOException {
        Path project = PROJECTS.computeIfAbsent(subject.name(), _ -> exportEarlier());
        for (Path path : Folders.below(project)) {
            Path copy = folder.resolve(project.relativize(path).toString());
            if (!Files.exists(copy)) {
                Files.copy(path, copy);
            }
        }
        return Trees.digests(folder.resolve("out"));
    }

    private Path exportEarlier() {
        try {
            Path folder = Files.createTempDirectory("chaos-earlier");
            Library[] earlier = new Library[subject.libraries().size()];
            for (int i = 0; i < earlier.length; i++) {
                earlier[i] = new Served(
                        new SyntheticLibrary(earlierIcons, 20 + i),
                        subject.libraries().get(i).fileKey(),
                        true);
            }
            subject.configure(folder);
            try (Simulator simulator = Simulator.start(SimulatorOptions.of(earlier))) {
                ExfigProcess.Result result =
                        ExfigProcess.in(folder, simulator.apiUrl()).run(subject.with());
                assertThat(result.exitCode()).as(result.err()).isZero();
            }
            Folders.delete(folder.resolve(".store"));
            return folder;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return how many configs are new; fails when one is neither old nor new
    int replaced(SortedMap<String, String> tree, SortedMap<String, String> old, SortedMap<String, String> wanted) {
        int replaced = 0;
        for (int config = 0; config < configs; config++) {
            String prefix = configs > 1 ? (char) ('a' + config) + "/" : "";
            SortedMap<String, String> now = below(prefix, tree);
            assertThat(now).as("config " + prefix).isIn(below(prefix, old), below(prefix, wanted));
            replaced += now.equals(below(prefix, wanted)) ? 1 : 0;
        }
        assertThat(below("", tree).keySet()).allMatch(path -> old.containsKey(path) || wanted.containsKey(path));
        return replaced;
    }

    /// What waits to be moved into place is not part of the project yet.
    private static SortedMap<String, String> below(String prefix, SortedMap<String, String> tree) {
        return tree.entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .filter(file -> !file.getKey().contains(".exfig-staging-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new));
    }
}
