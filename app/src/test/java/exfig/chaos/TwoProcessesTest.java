package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.ExfigProcess;
import exfig.simulator.Endpoint;
import exfig.simulator.Library;
import exfig.simulator.LoggedRequest;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Two processes with one token on one machine share one budget. They wait in real time, so this
/// runs in the whole suite only.
@Tag("chaos")
@EnabledIfSystemProperty(named = "exfig.chaos", matches = "whole", disabledReason = "waits for a minute")
class TwoProcessesTest {
    private static final int PER_MINUTE = 15;
    private static final int FILES_OF_A_PROCESS = 13;

    @TempDir
    Path folder;

    @Test
    void togetherTheySendNoMoreThanOneMay() throws Exception {
        List<Library> libraries = new ArrayList<>();
        for (int i = 0; i < 2 * FILES_OF_A_PROCESS; i++) {
            SyntheticLibrary library = new SyntheticLibrary(8, 200 + i);
            libraries.add(library);
            Path config = folder.resolve((i % 2 == 0 ? "one" : "two") + "/configs/c" + i + ".yaml");
            Files.createDirectories(config.getParent());
            Files.writeString(config, """
                    figma: {lightFileId: %s}
                    common: {icons: {figmaFrameName: Icons A}}
                    ios:
                      xcassetsPath: out/%d/Assets.xcassets
                      icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
                    """.formatted(library.fileKey(), i));
        }
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(libraries.toArray(Library[]::new)))) {
            Process one = start("one", simulator);
            Process two = start("two", simulator);

            assertThat(one.waitFor())
                    .as(Files.readString(folder.resolve("one/err")))
                    .isZero();
            assertThat(two.waitFor())
                    .as(Files.readString(folder.resolve("two/err")))
                    .isZero();

            List<Instant> sent = simulator.log().stream()
                    .filter(request -> request.endpoint() == Endpoint.IMAGES)
                    .map(LoggedRequest::at)
                    .sorted()
                    .toList();
            assertThat(sent).hasSize(2 * FILES_OF_A_PROCESS);
            for (int first = 0; first < sent.size(); first++) {
                for (int last = first; last < sent.size(); last++) {
                    double minutes =
                            Duration.between(sent.get(first), sent.get(last)).toMillis() / 60_000.0;
                    // A request may take a moment to arrive.
                    assertThat(last - first + 1.0).isLessThanOrEqualTo(PER_MINUTE * (1 + minutes) + 1);
                }
            }
        }
    }

    private Process start(String name, Simulator simulator) throws Exception {
        Path project = folder.resolve(name);
        return ExfigProcess.in(project, simulator.apiUrl())
                .with("EXFIG_CACHE_DIR", folder.resolve("store").toString())
                .start(project.resolve("out.txt"), project.resolve("err"), "batch", "configs", "--rate-limit", "15");
    }
}
