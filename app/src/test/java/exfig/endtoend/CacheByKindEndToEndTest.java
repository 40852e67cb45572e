package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Colors, icons and images of one configuration are up to date, or not, each by itself.
class CacheByKindEndToEndTest {
    @TempDir
    Path folder;

    private Simulator simulator;

    @BeforeEach
    void exportTheDemo() throws Exception {
        simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()));
        try (var config = CacheByKindEndToEndTest.class.getResourceAsStream("/exfig/demo/exfig.yaml")) {
            String text = new String(Objects.requireNonNull(config).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    folder.resolve("exfig.yaml"),
                    text.replace("@FILE@", DemoLibrary.FILE_KEY).replace("@OUT@", "app"));
        }
        succeed(exfig("export", "--cache"));
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void oneKindIsExportedAgainAndTheOthersAreNotEvenLookedAt() throws Exception {
        Map<String, String> before = Trees.digests(folder.resolve("app"));
        Path icon = anIcon();
        Files.delete(icon);
        Spent spent = new Spent(simulator, simulator.stats());

        ExfigProcess.Result result = succeed(exfig("export", "--cache"));

        assertThat(result.err())
                .contains("icons are exported again: " + folder.relativize(icon) + " is missing")
                .contains("1 created, " + (before.size() - 1) + " unchanged");
        assertThat(spent.of(Endpoint.META)).isEqualTo(1);
        assertThat(spent.of(Endpoint.COMPONENTS)).isEqualTo(1);
        assertThat(spent.requests()).isEqualTo(2);
        assertThat(Trees.digests(folder.resolve("app"))).isEqualTo(before);
    }

    @Test
    void aRunOfOneKindIsCoveredByTheRunOfAll() throws Exception {
        Spent spent = new Spent(simulator, simulator.stats());

        for (String kind : new String[] {"colors", "icons", "images"}) {
            assertThat(succeed(exfig(kind, "--cache")).err()).contains("is up to date");
        }

        assertThat(spent.requests()).isEqualTo(3);
    }

    private Path anIcon() throws IOException {
        try (var files = Files.walk(folder.resolve("app"))) {
            return files.filter(file -> file.endsWith("statusError.imageset/Contents.json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private ExfigProcess.Result exfig(String... arguments) throws IOException, InterruptedException {
        return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
    }

    private static ExfigProcess.Result succeed(ExfigProcess.Result result) {
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }
}
