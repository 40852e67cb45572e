package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.cache.ProcessTag;
import exfig.cache.ProjectLocks;
import exfig.export.write.Disk;
import exfig.export.write.Project;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at random instants while the program replaces one design by another. `-Dexfig.kills=500`
/// makes it long.
@Tag("chaos")
class KillEndToEndTest {
    private static final int KILLS = Integer.getInteger("exfig.kills", 20);
    private static final SyntheticLibrary FIRST = new SyntheticLibrary(100, 1);
    private static final SyntheticLibrary SECOND = new SyntheticLibrary(80, 2);
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");
    private static Simulator simulator;

    @TempDir
    Path folder;

    @BeforeAll
    static void startSimulator() throws IOException {
        simulator = Simulator.start(SimulatorOptions.of(FIRST, SECOND));
    }

    @AfterAll
    static void stopSimulator() {
        simulator.close();
    }

    @Test
    void theNextStartFindsTheOldTreeOrTheNewOne() throws Exception {
        SortedMap<String, String> second = exported(SECOND);
        SortedMap<String, String> first = exported(FIRST);
        long start = System.nanoTime();
        assertThat(exported(SECOND)).isEqualTo(second);
        long duration = System.nanoTime() - start;
        assertThat(first).hasSizeGreaterThan(second.size());

        Random random = new Random(4);
        int recorded = 0;
        SortedMap<String, String> now = second;
        for (int kill = 0; kill < KILLS; kill++) {
            SyntheticLibrary next = now.equals(first) ? SECOND : FIRST;
            configure(next);
            // Commits are short, so most kills wait for one.
            boolean inCommit = kill % 4 > 0;
            recorded +=
                    killed(inCommit ? duration * 3 : random.nextLong(duration), inCommit, random.nextInt(12)) ? 1 : 0;

            if (kill % 5 == 0) {
                // Figma cannot be reached, so this start recovers and does nothing else.
                ExfigProcess.Result result = ExfigProcess.in(folder, NOBODY).run("export", "--max-retries", "0");
                assertThat(result.exitCode()).as(result.err()).isEqualTo(5);
            } else {
                new Project(manifest(), new Disk(), new ProjectLocks(), ProcessTag.current()).recover();
            }

            now = tree();
            assertThat(now).as("kill " + kill).isIn(first, second);
        }
        assertThat(recorded).as("kills in the middle of a commit").isPositive();
        assertThat(exported(now.equals(first) ? SECOND : FIRST))
                .isIn(first, second)
                .isNotEqualTo(now);
        assertNothingLeft();
    }

    /// Whether a commit record was left behind.
    private boolean killed(long nanos, boolean atRecord, int laterMillis) throws IOException, InterruptedException {
        Path log = folder.resolve(".log");
        Path record = Path.of(manifest() + ".commit");
        Process process = exfig().start(log, log, "export");
        long end = System.nanoTime() + nanos;
        while (process.isAlive() && System.nanoTime() < end && !(atRecord && Files.exists(record))) {
            process.waitFor(1, TimeUnit.MILLISECONDS); // a busy loop would take a core from the program
        }
        process.waitFor(atRecord ? laterMillis : 0, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return Files.exists(record);
    }

    private SortedMap<String, String> exported(SyntheticLibrary library) throws IOException, InterruptedException {
        configure(library);
        ExfigProcess.Result result = exfig().run("export");
        assertThat(result.exitCode()).as(result.err()).isZero();
        return tree();
    }

    private void configure(SyntheticLibrary library) throws IOException {
        Files.writeString(folder.resolve("exfig.yaml"), """
                figma:
                  lightFileId: %s
                common:
                  icons:
                    figmaFrameName: Icons A
                ios:
                  xcassetsPath: out/ios/A.xcassets
                  icons:
                    format: svg
                    assetsFolder: Icons
                    nameStyle: camelCase
                """.formatted(library.fileKey()));
    }

    private Path manifest() {
        return folder.resolve(".exfig-manifest.json");
    }

    private ExfigProcess exfig() {
        return ExfigProcess.in(folder, simulator.apiUrl());
    }

    private SortedMap<String, String> tree() {
        SortedMap<String, String> tree = Trees.digests(folder);
        tree.remove("exfig.yaml");
        tree.keySet().removeIf(path -> path.contains("/.exfig-staging-"));
        return tree;
    }

    private void assertNothingLeft() throws IOException {
        List<String> hidden = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !file.startsWith(folder.resolve(".store")))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(".exfig"))
                    .forEach(hidden::add);
        }
        assertThat(hidden).containsExactly(".exfig-manifest.json");
    }
}
