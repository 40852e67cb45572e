package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `exfig download` and `exfig tokens`: from Figma to design tokens, and from them to colors again.
class DownloadEndToEndTest {
    private static final String RED = "{\"r\": 1, \"g\": 0, \"b\": 0, \"a\": 0.5}";
    private static final String CONFIG = """
            figma: {lightFileId: TheSketchbook}
            common:
              variablesColors: {tokensFileId: TheSketchbook, tokensCollectionName: Theme, lightModeName: Light}
            web:
              output: src
              colors: {}
            """;

    @TempDir
    Path folder;

    @Test
    void theDemoAsTokensOfEveryForm() throws Exception {
        write("exfig.yaml", demoConfig());
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            run(simulator, "download", "tokens", "-o", "all/design.tokens.json");
            run(simulator, "download", "all", "-o", "parts");
            run(simulator, "download", "colors", "brand/*", "--w3c-version", "v1", "-o", "v1.json");
            run(simulator, "download", "typography", "--format", "raw", "--compact", "-o", "raw.json");
            long before = simulator.stats().rendersRequested();
            ExfigProcess.Result again = run(simulator, "download", "tokens", "-o", "all/design.tokens.json");
            assertThat(again.err()).contains("unchanged all/design.tokens.json");
            assertThat(before).isZero();
        }
        new GoldenTree("tokens").check(folder.resolve("all"), List.of("design.tokens.json"));
        for (String file : List.of(
                "all/design.tokens.json",
                "parts/colors.json",
                "parts/typography.json",
                "parts/icons.json",
                "parts/images.json")) {
            assertThat(DtcgSchema.problems(read(file))).as(file).isEmpty();
        }
        assertThat(read("v1.json")).contains("\"Dark HC\": \"#").doesNotContain("$schema", "components", "fjord");
        assertThat(read("raw.json")).startsWith("{\"data\":[{\"name\":").contains("\"fontName\":\"Inter-Bold\"");
    }

    @Test
    void aliasesNamesAndClashes() throws Exception {
        write("exfig.yaml", CONFIG);
        Sketchbook design = Sketchbook.empty()
                .withVariables(Map.of("ink/main", RED, "ink", "ink/main", "v1.5 {draft}", "ink/main"));
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(design))) {
            run(simulator, "download", "colors", "-o", "colors.json");
        }
        assertThat(DtcgSchema.problems(read("colors.json"))).isEmpty();
        assertThat(read("colors.json"))
                .contains(
                        "\"$root\": {",
                        "\"$value\": \"{ink.main}\"",
                        "\"v1_5 draft\": {",
                        "\"figmaName\": \"v1.5 {draft}\"",
                        "\"alpha\": 0.5");

        Sketchbook clashing = Sketchbook.empty().withVariables(Map.of("a.b", RED, "a_b", RED));
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(clashing))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("download", "colors", "-o", "clash.json");
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).contains("\"a.b\"", "\"a_b\"", "are both called {a_b}", "Rename one of them");
            assertThat(folder.resolve("clash.json")).doesNotExist();
        }
    }

    @Test
    void gradientsOfColorStylesAreTokensAndNoLoss() throws Exception {
        write("exfig.yaml", "figma: {lightFileId: " + DemoLibrary.FILE_KEY + "}\nweb: {output: src, colors: {}}\n");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result tokens = run(simulator, "download", "tokens", "-o", "design.json");
            ExfigProcess.Result colors = run(simulator, "download", "colors", "-o", "colors.json");
            run(simulator, "snapshot", "-o", "recorded");

            assertThat(tokens.err())
                    .contains("the effect style \"frosted\" is left out, since it has no shadow")
                    .doesNotContain("gradient");
            assertThat(colors.err()).contains("its fill is not a solid color but a gradient: brand/sunrise");
        }
        String design = read("design.json");
        assertThat(DtcgSchema.problems(design)).isEmpty();
        assertThat(design)
                .contains("\"$type\": \"gradient\"", "\"gradient\": \"linear\"", "\"angle\": ")
                .contains("\"inset\": true", "\"of\": \"background\"", "\"offsetY\": {");

        ExfigProcess.Result offline =
                ExfigProcess.in(folder).run("download", "tokens", "--offline", "recorded", "-o", "offline.json");
        assertThat(offline.exitCode()).as(offline.err()).isZero();
        assertThat(read("offline.json")).isEqualTo(design);

        ExfigProcess.Result css = ExfigProcess.in(folder)
                .run("tokens", "convert", "design.json", "--type", "shadow", "--to", "css", "-o", "shadows.css");
        assertThat(css.exitCode()).as(css.err()).isZero();
        assertThat(read("shadows.css"))
                .contains("--elevation-high: 0px 2px 4px 0px rgb(16 21 26 / 0.2), 0px 8px 24px 0px rgb(16 21 26 / 0.3")
                .contains("--field-pressed: inset 0px 1px 2px 0px rgb(");
    }

    @Test
    void theOrderInWhichFigmaTellsDoesNotMatter() throws Exception {
        write("exfig.yaml", demoConfig());
        for (long seed = 1; seed <= 2; seed++) {
            try (Simulator simulator =
                    Simulator.start(SimulatorOptions.of(new ShuffledLibrary(new DemoLibrary(), seed)))) {
                run(simulator, "download", "tokens", "--resolver", "-o", "tokens" + seed);
                run(simulator, "download", "tokens", "-o", "all" + seed + "/design.json");
                run(simulator, "download", "all", "-o", "all" + seed);
            }
        }

        assertThat(Trees.digests(folder.resolve("tokens1"))).isEqualTo(Trees.digests(folder.resolve("tokens2")));
        assertThat(Trees.digests(folder.resolve("all1"))).isEqualTo(Trees.digests(folder.resolve("all2")));
    }

    @Test
    void modesAsFilesOfTheirOwn() throws Exception {
        write("exfig.yaml", demoConfig());
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            run(simulator, "download", "tokens", "--resolver", "-o", "resolved");
            ExfigProcess.Result again = run(simulator, "download", "tokens", "--resolver", "-o", "resolved");
            assertThat(again.err()).contains("unchanged resolved/design.resolver.json");
            for (String[] wrong : new String[][] {
                {"download", "colors", "--resolver"},
                {"download", "tokens", "--resolver", "-o", "-"},
                {"download", "tokens", "--resolver", "--w3c-version", "v1"}
            }) {
                ExfigProcess.Result refused =
                        ExfigProcess.in(folder, simulator.apiUrl()).run(wrong);
                assertThat(refused.exitCode()).as(refused.err()).isEqualTo(2);
                assertThat(refused.out()).isEmpty();
            }
        }
        List<String> files =
                Trees.digests(folder.resolve("resolved")).keySet().stream().toList();
        new GoldenTree("tokens-resolver").check(folder.resolve("resolved"), files);
        for (String file : files) {
            if (file.endsWith(".tokens.json")) {
                assertThat(DtcgSchema.problems(read("resolved/" + file)))
                        .as(file)
                        .isEmpty();
            }
        }
    }

    @Test
    void aTokenThatIsAGroupInAnyFileIsItsRootInAll() throws Exception {
        write("exfig.yaml", CONFIG);
        Sketchbook design = Sketchbook.empty().withVariables(Map.of("ink/main", RED, "ink", RED, "plain", "ink"));
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(design))) {
            run(simulator, "download", "tokens", "--resolver");
        }

        assertThat(Trees.digests(folder.resolve("tokens"))).containsKey("design.resolver.json");
        Path base = Files.list(folder.resolve("tokens"))
                .filter(file -> file.toString().endsWith(".tokens.json"))
                .findFirst()
                .orElseThrow();
        assertThat(base).content().contains("\"$root\": {").doesNotContain("{ink}");
    }

    /// A schema that takes everything would prove nothing.
    @Test
    void theSchemaFindsWhatIsWrong() throws Exception {
        for (String wrong : List.of(
                "{\"a\": {\"$type\": \"color\", \"$value\": \"#ff0000\"}}",
                "{\"a\": {\"$type\": \"typography\", \"$value\": {\"fontSize\": {\"value\": 1, \"unit\": \"px\"}}}}",
                "{\"a.b\": {\"$type\": \"number\", \"$value\": 1}}",
                "{\"a\": {\"$type\": \"number\", \"$value\": 1, \"b\": {\"$type\": \"number\", \"$value\": 2}}}")) {
            assertThat(DtcgSchema.problems(wrong)).as(wrong).isNotEmpty();
        }
    }

    @Test
    void filesOfTokensAreCountedAndConverted() throws Exception {
        write("t.json", """
                {
                  "Brand": {
                    "$type": "color",
                    "Ink": {"$value": {"colorSpace": "srgb", "components": [1, 0, 0], "alpha": 0.5}, "x-own": 1},
                    "Link": {"$value": "{Brand.Ink}", "$extensions": {"org.example": {"kept": null}}},
                    "Wide": {"$value": {"colorSpace": "display-p3", "components": [0, 1, 0]}}
                  },
                  "Branding": {"$type": "dimension", "$value": {"value": 16, "unit": "px"}},
                  "Look": {"$type": "shadow", "$value": {"color": "{Brand.Ink}", "blur": {"value": 2, "unit": "px"}}}
                }
                """);
        ExfigProcess.Result info = ExfigProcess.in(folder).run("tokens", "info", "t.json");
        assertThat(info.out())
                .contains("t.json: 5 tokens, 1 of them aliases", "color        3 (60 %)", "dimension    1 (20 %)");
        assertThat(ExfigProcess.in(folder)
                        .run("tokens", "info", "--json", "t.json")
                        .out())
                .contains("\"totalTokens\": 5");

        String group = convert("--group", "Brand");
        assertThat(group)
                .contains("\"$value\": \"{Brand.Ink}\"", "\"x-own\": 1", "\"kept\": null", "\"$type\": \"color\"")
                .doesNotContain("Branding", "Look");
        assertThat(convert("--type", "dimension")).contains("Branding").doesNotContain("Ink", "Look");
        assertThat(convert("--to", "css"))
                .contains(
                        "--Brand-Ink: rgb(255 0 0 / 0.5);",
                        "--Brand-Link: rgb(255 0 0 / 0.5);",
                        "--Brand-Wide: color(display-p3 0 1 0);",
                        "--Branding: 16px;")
                .doesNotContain("Look");
        assertThat(convert("--to", "flat")).contains("\"Brand.Link\": \"rgb(255 0 0 / 0.5)\"", "\"blur\": \"2px\"");
        assertThat(convert("--compact").lines()).hasSize(1);
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws Exception {
        write("circle.json", "{\"a\": {\"$type\": \"color\", \"$value\": \"{b}\"},\n \"b\": {\"$value\": \"{a}\"}}");
        write("exfig.yaml", CONFIG);
        refused("circle.json:1:36: a: references lead in a circle", "tokens", "info", "circle.json");
        refused("there is no file gone.json", "tokens", "convert", "gone.json");
        refused("no token is left to write", "tokens", "convert", "exfig.json", "--group", "Nothing");
        refused("tokens have no raw form", "download", "tokens", "--format", "raw");
        refused("invalid value for positional parameter", "download", "fonts");
        refused("all are several files", "download", "all", "-o", "-");
    }

    private void refused(String reason, String... arguments) throws IOException, InterruptedException {
        write("exfig.json", "{\"a\": {\"$type\": \"number\", \"$value\": 1}}");
        ExfigProcess.Result result = ExfigProcess.in(folder).run(arguments);
        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains(reason);
        assertThat(result.hasStackTrace()).isFalse();
    }

    /// What was downloaded is a source of colors, in all modes, without Figma.
    @Test
    void whatWasDownloadedGivesTheSameColorsAgain() throws Exception {
        write("exfig.yaml", demoConfig());
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            run(simulator, "download", "colors", "-o", "design.tokens.json");
            run(simulator, "download", "colors", "--w3c-version", "v1", "-o", "v1.json");
            run(simulator, "colors");
        }
        String expected = read("app/web/src/design/theme.json");
        for (String source : List.of("design.tokens.json", "v1.json")) {
            write("local.yaml", """
                    web:
                      output: again
                      theming: media
                      colors:
                        - tokensFile: {path: %s}
                          lightModeName: Light
                          darkModeName: Dark
                          lightHCModeName: Light HC
                          darkHCModeName: Dark HC
                          jsonFileName: theme.json
                    """.formatted(source));
            ExfigProcess.Result result = ExfigProcess.in(folder).run("colors", "-i", "local.yaml");
            assertThat(result.exitCode()).as(result.err()).isZero();
            // A value of a mode that is the light one counts as none.
            String again = read("again/theme.json");
            assertThat(again).startsWith(expected.substring(0, expected.indexOf("\"dark\"")));
            assertThat(again.lines().map(line -> line.replaceFirst(",$", "")))
                    .hasSizeGreaterThan(100)
                    .isSubsetOf(expected.lines()
                            .map(line -> line.replaceFirst(",$", ""))
                            .toList());
        }
    }

    @Test
    void recordedVariablesAreASourceOfColors() throws Exception {
        write("variables.json", """
                {"status": 200, "error": false, "meta": {
                  "variableCollections": {"C:1": {"id": "C:1", "name": "Site", "key": "c", "defaultModeId": "1:0",
                    "modes": [{"modeId": "1:0", "name": "Day"}, {"modeId": "1:1", "name": "Night"}],
                    "variableIds": ["V:1"]}},
                  "variables": {"V:1": {"id": "V:1", "name": "ink/main", "key": "v", "variableCollectionId": "C:1",
                    "resolvedType": "COLOR", "valuesByMode": {
                      "1:0": {"r": 0, "g": 0, "b": 0, "a": 1}, "1:1": {"r": 1, "g": 1, "b": 1, "a": 1}}}}}}
                """);
        String config = """
                web:
                  output: src
                  colors:
                    - tokensFile: {path: variables.json}
                """;
        write("exfig.yaml", config);
        ExfigProcess.Result incomplete = ExfigProcess.in(folder).run("colors");
        assertThat(incomplete.exitCode()).isNotZero();
        assertThat(incomplete.err()).contains("needs tokensCollectionName and lightModeName; collections: Site");

        write("exfig.yaml", config + """
                      tokensCollectionName: Site
                      lightModeName: Day
                      darkModeName: Night
                """);
        ExfigProcess.Result result = ExfigProcess.in(folder).run("colors");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(read("src/theme.css")).contains("--ink-main: #000000;", "--ink-main: #FFFFFF;");
    }

    private String convert(String... options) throws IOException, InterruptedException {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "tokens";
        arguments[1] = "convert";
        arguments[2] = "t.json";
        System.arraycopy(options, 0, arguments, 3, options.length);
        ExfigProcess.Result result = ExfigProcess.in(folder).run(arguments);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result.out();
    }

    private ExfigProcess.Result run(Simulator simulator, String... arguments) throws IOException, InterruptedException {
        ExfigProcess.Result result = ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }

    private static String demoConfig() throws IOException {
        try (var text = DownloadEndToEndTest.class.getResourceAsStream("/exfig/demo/exfig.yaml")) {
            return new String(
                            java.util.Objects.requireNonNull(text).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    .replace("@FILE@", DemoLibrary.FILE_KEY)
                    .replace("@OUT@", "app");
        }
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
