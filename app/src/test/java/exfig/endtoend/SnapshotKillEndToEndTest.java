package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.snapshot.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` at random instants while one snapshot replaces another. `-Dexfig.kills=500` makes it long.
@Tag("chaos")
class SnapshotKillEndToEndTest {
    private static final int KILLS = Integer.getInteger("exfig.kills", 12);
    private static final String CONFIG = """
            figma: {lightFileId: TheDrawings}
            common: {icons: {figmaFrameName: Icons}}
            ios:
              xcassetsPath: app/Assets.xcassets
              icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
            """;

    @TempDir
    Path folder;

    @Test
    void theFolderIsAlwaysOneOfTheTwo() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);
        Drawings first = Drawings.of("1", 60);
        Drawings second = first.brighter("2");
        try (Simulator before = Simulator.start(SimulatorOptions.of(first));
                Simulator after = Simulator.start(SimulatorOptions.of(second))) {
            String secondSeal = record(after);
            long start = System.nanoTime();
            String firstSeal = record(before);
            long duration = System.nanoTime() - start;
            var firstTree = Trees.digests(folder.resolve("design"));

            int killed = 0;
            Random random = new Random(9);
            for (int kill = 0; kill < KILLS; kill++) {
                boolean isFirst = seal().equals(firstSeal);
                Process process = ExfigProcess.in(folder, (isFirst ? after : before).apiUrl())
                        .start(folder.resolve("out"), folder.resolve("err"), "snapshot", "-o", "design", "--fresh");
                // Most of what can go wrong happens late.
                long begin = System.nanoTime();
                long patience = duration / 2 + random.nextLong(duration / 2);
                if (process.waitFor(patience, TimeUnit.NANOSECONDS)) {
                    // The machine was busy when the time was taken; the next is killed earlier.
                    duration = Math.min(duration, System.nanoTime() - begin);
                } else {
                    process.destroyForcibly().waitFor();
                    killed++;
                }

                assertThat(seal()).as("kill " + kill).isIn(firstSeal, secondSeal);
            }

            assertThat(killed).isPositive();
            assertThat(record(before)).isEqualTo(firstSeal);
            assertThat(Trees.digests(folder.resolve("design"))).isEqualTo(firstTree);
        }
    }

    private String record(Simulator simulator) throws Exception {
        ExfigProcess.Result result =
                ExfigProcess.in(folder, simulator.apiUrl()).run("snapshot", "-o", "design", "--fresh");
        assertThat(result.exitCode()).as(result.err()).isZero();
        return seal();
    }

    private String seal() {
        return Snapshot.open(folder.resolve("design")).seal();
    }
}
