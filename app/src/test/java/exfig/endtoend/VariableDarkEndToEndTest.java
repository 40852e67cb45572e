package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dark drawings that are light ones with other colors. The demo's designers drew some icons a
/// second time in dark colors, as `…_dark`: what exfig makes of the light ones must be the same.
class VariableDarkEndToEndTest {
    private static final List<String> DRAWN_TWICE = List.of(
            "brandFjord",
            "statusError",
            "statusInfo",
            "statusPending",
            "statusSuccess",
            "statusVerified",
            "statusWarning",
            "weatherPartlySunny",
            "weatherRain");

    @TempDir
    Path folder;

    @Test
    void darkIconsAreWhatTheDesignersWouldHaveDrawn() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result result = run(simulator, "svg", "Theme", "Dark");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(simulator.stats().requests(Endpoint.NODES)).isEqualTo(1);
            assertThat(simulator.stats().requests(Endpoint.VARIABLES_LOCAL)).isEqualTo(1);
            assertThat(simulator.stats().cdnRequests())
                    .as("no render but the light ones")
                    .isEqualTo(98);
            assertThat(result.err()).contains("9 components have no color that changes in the mode “Dark”");
        }
        for (String icon : DRAWN_TWICE) {
            assertThat(svg(icon + ".imageset/" + icon + "D.svg"))
                    .as(icon)
                    .isEqualTo(svg(icon + "Dark.imageset/" + icon + "Dark.svg"));
        }
        try (Stream<Path> night = Files.list(folder.resolve("res/icons/drawable-night"))) {
            assertThat(night).hasSize(88);
        }
        assertThat(Files.readString(folder.resolve("res/icons/drawable-night/status_error.xml")))
                .isEqualTo(Files.readString(folder.resolve("res/icons/drawable/status_error_dark.xml")));
    }

    @Test
    void whatDoesNotExistIsSaidBeforeAnythingIsRendered() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result collection = run(simulator, "svg", "Them", "Dark");
            ExfigProcess.Result mode = run(simulator, "svg", "Theme", "Drak");

            assertThat(collection.exitCode()).isNotZero();
            assertThat(collection.err()).contains("Them", "Theme").doesNotContain("\tat ");
            assertThat(mode.exitCode()).isNotZero();
            assertThat(mode.err()).contains("Drak", "Dark").doesNotContain("\tat ");
            assertThat(simulator.stats().rendersRequested()).isZero();
        }
    }

    @Test
    void aFormatWithoutColorsToChangeIsRefusedAtOnce() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result result = run(simulator, "pdf", "Theme", "Dark");

            assertThat(result.exitCode()).isNotZero();
            assertThat(result.err())
                    .contains("exfig.yaml:8:7")
                    .contains(
                            "ios.icons[0].variablesDarkMode changes colors of SVG, but ios.icons[0].format is not svg");
            assertThat(simulator.stats().apiRequests()).isZero();
        }
    }

    private ExfigProcess.Result run(Simulator simulator, String format, String collection, String mode)
            throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), """
                figma: {lightFileId: %1$s}
                common:
                  icons: {figmaFrameName: Icons / 24}
                ios:
                  xcassetsPath: app/Assets.xcassets
                  icons:
                    - format: %2$s
                      variablesDarkMode: {collectionName: %3$s, lightModeName: Light, darkModeName: %4$s}
                android:
                  mainRes: res
                  icons:
                    - output: icons
                      variablesDarkMode: {collectionName: %3$s, lightModeName: Light, darkModeName: %4$s}
                """.formatted(DemoLibrary.FILE_KEY, format, collection, mode));
        return ExfigProcess.in(folder, simulator.apiUrl()).run("icons");
    }

    // Figma writes colors in capitals, pure ones by their names, and names clips after their nodes.
    private String svg(String file) throws Exception {
        return Files.readString(folder.resolve("app/Assets.xcassets/Icons").resolve(file))
                .replace("\"white\"", "\"#ffffff\"")
                .replace("\"black\"", "\"#000000\"")
                .replaceAll("clip\\d+_\\d+_\\d+", "clip")
                .toLowerCase(Locale.ROOT);
    }
}
