package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `exfig inspect`: what an export would look at.
class InspectEndToEndTest {
    private static final String CONFIG = """
            figma: {lightFileId: TheSketchbook}
            common: {icons: {figmaFrameName: Icons, useSingleFile: true, darkModeSuffix: _dark}}
            ios:
              xcassetsPath: app/Assets.xcassets
              icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
            """;

    @TempDir
    Path folder;

    @Test
    void namesInFigmaAndInCodeAndAppearances() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);
        Sketchbook design =
                Sketchbook.empty().with("Library", "Icons", "nav/bell", "nav/bell_dark", "nav/home", "star");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(design))) {
            ExfigProcess.Result all =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("inspect");
            assertThat(all.exitCode()).as(all.err()).isZero();
            assertThat(all.out().lines())
                    .containsExactly(
                            "icons, exfig.yaml:5:11, iOS: 3 in 8 files",
                            "  nav/bell -> navBell (light, dark)",
                            "  nav/home -> navHome",
                            "  star");

            ExfigProcess.Result some = ExfigProcess.in(folder, simulator.apiUrl())
                    .run("inspect", "icons", "--filter", "nav/*", "--limit", "1");
            assertThat(some.out())
                    .contains("  nav/bell -> navBell", "  and 1 more")
                    .doesNotContain("star");
        }
        assertThat(folder.resolve("app")).doesNotExist();
    }

    @Test
    void whatMakesNoSenseIsToldWithAdvice() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);

        for (String[] line : new String[][] {{"--limit", "0"}, {"fonts"}, {"--format", "xml"}}) {
            String[] arguments = new String[line.length + 1];
            arguments[0] = "inspect";
            System.arraycopy(line, 0, arguments, 1, line.length);
            ExfigProcess.Result result = ExfigProcess.in(folder).run(arguments);
            assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
            assertThat(result.hasStackTrace()).isFalse();
        }
    }
}
