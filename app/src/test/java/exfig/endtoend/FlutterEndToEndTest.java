package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports into a Flutter project, beyond what the demo shows.
class FlutterEndToEndTest {
    private static final String RED = "{\"r\": 1, \"g\": 0, \"b\": 0, \"a\": 0.5}";
    private static final String CONFIG = """
            figma: {lightFileId: TheSketchbook}
            common:
              icons: {useSingleFile: true, darkModeSuffix: _dark}
              images: {useSingleFile: true, darkModeSuffix: _dark}
              variablesColors: {tokensFileId: TheSketchbook, tokensCollectionName: Theme, lightModeName: Light}
            flutter:
              output: shop/lib/design
              assetPathPrefix: packages/shop_design/
              colors: {themeExtension: true}
              icons:
                - {figmaFrameName: Icons, output: ./shop/assets//icons/, dartFile: generated/glyphs.dart, className: Glyphs}
                - {figmaFrameName: Symbols, output: shop/assets/symbols, dartFile: symbols.dart, className: Symbols,
                   nameStyle: kebab-case}
              images:
                - {figmaFrameName: Pictures, output: shop/assets/pictures, scales: [1, 1.5], format: png, nameStyle: PascalCase}
                - {figmaFrameName: Pictures, output: shop/assets/photos, dartFile: photos.dart, className: Photos,
                   format: webp, webpOptions: {encoding: lossless}, sourceFormat: svg, scales: [1, 4]}
                - {figmaFrameName: Pictures, output: shop/assets/vectors, dartFile: vectors.dart, className: Vectors,
                   format: svg}
            """;
    private static final Sketchbook DESIGN = Sketchbook.empty()
            .with(
                    "Library",
                    "Icons",
                    "24/bell",
                    "switch",
                    "hash code",
                    "nav/back arrow",
                    "nav/back arrow_dark",
                    "Größe",
                    "a/name/that/is/so/long/that/no/line/of/eighty/columns/has/room/for/it")
            .with("Library", "Symbols", "nav/back arrow", "nav/back arrow_dark")
            .with("Library", "Pictures", "hero", "hero_dark", "cost's $5")
            .withVariables(Map.of("ink/main", RED, "light", RED, "class", RED));

    @TempDir
    Path folder;

    @Test
    void sourcesAndAssetsAreThoseThatAreKept() throws Exception {
        write("exfig.yaml", CONFIG);
        write("shop/pubspec.yaml", "name: shop\nflutter:\n  assets: [assets/icons/, assets/pictures/]\n");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(DESIGN))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("export");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.err())
                    .contains(
                            "shop/pubspec.yaml does not list assets/symbols/",
                            "add below flutter: assets: in it the line \"- assets/photos/\"",
                            "\"light\" is called \"light_2\" in AppColorsTheme")
                    .doesNotContain("does not list assets/icons/");
            assertThat(Files.readString(folder.resolve("shop/pubspec.yaml"))).startsWith("name: shop");
            new GoldenTree("flutter")
                    .check(
                            folder.resolve("shop"),
                            List.of(
                                    "lib/design/colors.dart",
                                    "lib/design/generated/glyphs.dart",
                                    "lib/design/symbols.dart",
                                    "lib/design/images.dart",
                                    "lib/design/photos.dart"));

            filtered(simulator);
        }
    }

    /// A run that looks at some assets alone leaves the constants of the others where they are.
    private void filtered(Simulator simulator) throws IOException, InterruptedException {
        String before = Files.readString(folder.resolve("shop/lib/design/generated/glyphs.dart"));
        Files.delete(folder.resolve("shop/assets/icons/switch.svg"));

        ExfigProcess.Result result = ExfigProcess.in(folder, simulator.apiUrl()).run("icons", "switch,nav/*");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(folder.resolve("shop/assets/icons/switch.svg")).exists();
        assertThat(Files.readString(folder.resolve("shop/lib/design/generated/glyphs.dart")))
                .isEqualTo(before);
        assertThat(folder.resolve("shop/assets/symbols/nav-back-arrow.svg")).exists();
        ExfigProcess.Result none = ExfigProcess.in(folder, simulator.apiUrl()).run("icons", "zzz*");
        assertThat(none.exitCode()).isEqualTo(7);
        assertThat(none.err()).contains("is left after the filter \"zzz*\"");
    }

    @Test
    void aTemplateOfOnesOwnReplacesABuiltInOne() throws Exception {
        write("exfig.yaml", """
                figma: {lightFileId: TheSketchbook}
                flutter:
                  output: lib
                  templatesPath: templates
                  icons: [{figmaFrameName: Symbols, output: assets, dark: none}]
                """);
        write("templates/icons.dart.peb", "{% for a in assets %}{{ a.name }} {{ a.path }}\n{% endfor %}");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(DESIGN))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("icons");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(Files.readString(folder.resolve("lib/icons.dart")))
                    .isEqualTo("navBackArrow assets/nav_back_arrow.svg\n"
                            + "navBackArrowDark assets/nav_back_arrow_dark.svg\n");
        }
    }

    @Test
    void twoIconsOfOneNameWriteNothing() throws Exception {
        write("exfig.yaml", """
                figma: {lightFileId: TheSketchbook}
                flutter:
                  output: lib
                  icons: [{figmaFrameName: Icons, output: assets}]
                """);
        Sketchbook design = Sketchbook.empty().with("Library", "Icons", "nav/bell", "nav bell");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(design))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("icons");

            assertThat(result.exitCode()).isNotZero();
            assertThat(result.hasStackTrace()).isFalse();
            assertThat(result.err()).contains("nav/bell", "nav bell", "nav_bell");
            assertThat(folder.resolve("lib")).doesNotExist();
            assertThat(folder.resolve("assets")).doesNotExist();
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
