package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Icons as Compose image vectors, through the program.
class ImageVectorEndToEndTest {
    @TempDir
    private Path folder;

    @Test
    void eachIconIsOneKotlinSourceAndHandWrittenOnesStay() throws Exception {
        Path icons = folder.resolve("src/app/lantern/icons");
        Files.createDirectories(icons);
        Files.writeString(icons.resolve("AppIcons.kt"), "package app.lantern.icons\n\nobject AppIcons\n");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result result = export(simulator, "composePackageName: app.lantern.icons");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.err()).contains("9 icons have a dark drawing, which image vectors cannot have");
        }
        try (Stream<Path> files = Files.list(icons)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).hasSize(89).contains("AppIcons.kt", "ActionCheck.kt", "StatusError.kt");
        }
        assertThat(Files.readString(icons.resolve("ActionCheck.kt")))
                .contains("public val AppIcons.ActionCheck: ImageVector", "import app.lantern.icons.AppIcons");
        assertThat(folder.resolve("res")).doesNotExist();
    }

    @Test
    void withoutAPackageNothingIsAskedFor() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result result = export(simulator, "composePackageName: 'no package'");

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err())
                    .contains("exfig.yaml:10:27: error C012", "must be the name of a package, not \"no package\"");
            assertThat(simulator.log()).isEmpty();
        }
    }

    private ExfigProcess.Result export(Simulator simulator, String packageLine) throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), """
                figma: {lightFileId: %s}
                common:
                  icons: {figmaFrameName: Icons / 24, useSingleFile: true, darkModeSuffix: _dark}
                android:
                  mainRes: res
                  mainSrc: src
                  icons:
                    - output: unused
                      composeFormat: imageVector
                      %s
                      composeExtensionTarget: app.lantern.icons.AppIcons
                """.formatted(DemoLibrary.FILE_KEY, packageLine));
        return ExfigProcess.in(folder, simulator.apiUrl()).run("icons");
    }
}
