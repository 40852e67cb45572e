package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import exfig.raster.AvifEncoder;
import exfig.raster.AvifSettings;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports into a web project, beyond what the demo shows.
class WebEndToEndTest {
    private static final String INK = "{\"r\": 0, \"g\": 0.5, \"b\": 1, \"a\": 1}";
    private static final String FAINT = "{\"r\": 0, \"g\": 0, \"b\": 0, \"a\": 0.30000001192092896}";
    private static final String CONFIG = """
            figma: {lightFileId: TheSketchbook}
            common:
              icons: {useSingleFile: true, darkModeSuffix: _dark}
              images: {useSingleFile: true, darkModeSuffix: _dark}
              variablesColors: {tokensFileId: TheSketchbook, tokensCollectionName: Theme, lightModeName: Light}
            web:
              output: src/design
              colors: {outputDirectory: tokens, cssFileName: site.css, tsFileName: site.ts, jsonFileName: site.json}
              icons:
                - {figmaFrameName: Icons, outputDirectory: icons, svgDirectory: icons/svg, iconSize: 20,
                   sprite: icons/sprite.svg}
                - {figmaFrameName: Symbols, outputDirectory: symbols, svgDirectory: flags, keepColors: true,
                   nameStyle: kebab-case}
                - {figmaFrameName: Symbols, outputDirectory: plain, svgDirectory: plain, generateReactComponents: false}
              images:
                - {figmaFrameName: Pictures, outputDirectory: pictures, assetsDirectory: pictures/files}
                - {figmaFrameName: Pictures, outputDirectory: photos, assetsDirectory: assets/photos, publicPath: /photos,
                   format: webp, webpOptions: {encoding: lossless}, scales: [1, 2]}
            """;
    private static final Sketchbook DESIGN = Sketchbook.empty()
            .with("Library", "Icons", "24/bell", "iOS", "nav/back arrow", "nav/back arrow_dark", "class")
            .with("Library", "Symbols", "flag", "flag_dark")
            .with("Library", "Pictures", "hero", "hero_dark", "cost's $5")
            .drawn(
                    "nav/back arrow",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" fill=\"none\">"
                            + "<g clip-path=\"url(#clip0_1_2)\"><path fill-rule=\"evenodd\" d=\"M4 10h12\" fill=\"#101318\"/></g>"
                            + "<defs><clipPath id=\"clip0_1_2\"><rect width=\"24\" height=\"24\" fill=\"white\"/></clipPath></defs></svg>")
            .withVariables(Map.of("ink/main", INK, "24 hover", FAINT));

    @TempDir
    Path folder;

    @Test
    void filesAreThoseThatAreKept() throws Exception {
        write("exfig.yaml", CONFIG);
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(DESIGN))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("export");

            assertThat(result.exitCode()).as(result.err()).isZero();
            new GoldenTree("web")
                    .check(
                            folder.resolve("src/design"),
                            List.of(
                                    "tokens/site.css",
                                    "tokens/site.ts",
                                    "tokens/site.json",
                                    "icons/index.ts",
                                    "icons/types.ts",
                                    "icons/sprite.svg",
                                    "icons/NavBackArrow.tsx",
                                    "icons/Icon24Bell.tsx",
                                    "symbols/Flag.tsx",
                                    "pictures/index.ts",
                                    "pictures/types.ts",
                                    "pictures/Hero.tsx",
                                    "photos/CostS5.tsx"));
            filteredAndGone(simulator);
        }
    }

    /// A filtered run keeps the barrel whole; what is gone in Figma goes with its component.
    private void filteredAndGone(Simulator simulator) throws IOException, InterruptedException {
        String sprite = Files.readString(folder.resolve("src/design/icons/sprite.svg"));
        String barrel = Files.readString(folder.resolve("src/design/icons/index.ts"));
        Files.delete(folder.resolve("src/design/icons/IOs.tsx"));
        ExfigProcess.Result filtered =
                ExfigProcess.in(folder, simulator.apiUrl()).run("icons", "iOS,flag");
        assertThat(filtered.exitCode()).as(filtered.err()).isZero();
        assertThat(folder.resolve("src/design/icons/IOs.tsx")).exists();
        assertThat(Files.readString(folder.resolve("src/design/icons/index.ts")))
                .isEqualTo(barrel);
        assertThat(Files.readString(folder.resolve("src/design/icons/sprite.svg")))
                .isEqualTo(sprite);

        write("src/design/icons/Mine.tsx", "export const mine = 1;\n");
        assertThat(ExfigProcess.in(folder, simulator.apiUrl())
                        .run("icons", "--dry-run")
                        .exitCode())
                .isZero();
        write("exfig.yaml", CONFIG.replace("figmaFrameName: Icons,", "figmaFrameName: Symbols,"));
        ExfigProcess.Result fewer = ExfigProcess.in(folder, simulator.apiUrl()).run("icons");
        assertThat(fewer.exitCode()).as(fewer.err()).isZero();
        assertThat(folder.resolve("src/design/icons/IOs.tsx")).doesNotExist();
        assertThat(folder.resolve("src/design/icons/Mine.tsx")).exists();
        assertThat(Files.readString(folder.resolve("src/design/icons/sprite.svg")))
                .contains("<symbol id=\"flag\"", "<symbol id=\"flag_dark\"")
                .doesNotContain("i_os");
    }

    @Test
    void eachWayToChooseAnAppearance() throws Exception {
        String variables = """
                figma: {lightFileId: TheSketchbook}
                web:
                  output: %s
                  theming: %s
                  colors:
                    - {tokensFile: {path: colors.json}}
                """;
        write("colors.json", "{\"ink\": {\"$type\": \"color\", \"$value\": \"#101318\"}}");
        Map<String, String> sheets = Map.of(
                "class", ":root,\n.theme-light {\n  color-scheme: light;\n  --ink: #101318;\n}",
                "attribute", ":root,\n[data-theme='light'] {",
                "media", ":root {\n  color-scheme: light;",
                "light-dark", ":root {\n  color-scheme: light dark;\n  --ink: #101318;\n}");
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            write("exfig.yaml", variables.formatted("out", sheet.getKey()));
            ExfigProcess.Result result = ExfigProcess.in(folder).run("colors");
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(Files.readString(folder.resolve("out/theme.css"))).contains(sheet.getValue());
        }
    }

    @Test
    void imagesAsAvifWhereThereIsAnEncoder() throws Exception {
        assumeTrue(new AvifEncoder(AvifSettings.DEFAULT).obstacle().isEmpty(), "libheif with an AV1 encoder");
        write("exfig.yaml", """
                figma: {lightFileId: TheSketchbook}
                web:
                  output: src
                  images: [{figmaFrameName: Pictures, outputDirectory: art, format: avif, avifOptions: {quality: 50}, dark: none}]
                """);
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(DESIGN))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("images");
            assertThat(result.exitCode()).as(result.err()).isZero();

            Path broken = Files.createDirectory(folder.resolve("lib"));
            write("lib/libheif.so.1", "no library");
            write("lib/libheif.so", "no library");
            ExfigProcess.Result without = ExfigProcess.in(folder, simulator.apiUrl())
                    .with("LD_LIBRARY_PATH", broken.toString())
                    .run("images");
            assertThat(without.exitCode()).isEqualTo(2);
            assertThat(without.err())
                    .contains("exfig.yaml:4:13: AVIF needs libheif, which this machine lacks", "write format: webp");
        }
        byte[] hero = Files.readAllBytes(folder.resolve("src/assets/images/hero@2x.avif"));
        assertThat(new String(hero, 4, 8, StandardCharsets.ISO_8859_1)).isEqualTo("ftypavif");
        assertThat(Files.readString(folder.resolve("src/art/Hero.tsx"))).contains("hero@2x.avif");
    }

    @Test
    void wrongWordsAndIdleKeysAreTold() throws Exception {
        write("exfig.yaml", """
                figma: {lightFileId: TheSketchbook}
                web:
                  output: src
                  theming: sometimes
                  icons: {outputDirectory: components, generateReactComponents: false, iconSize: 3}
                  images: {outputDirectory: components}
                """);

        ExfigProcess.Result result = ExfigProcess.in(folder).run("export");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.hasStackTrace()).isFalse();
        assertThat(result.err())
                .contains("web.theming is \"sometimes\"", "web.icons.iconSize has no effect without React components");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
