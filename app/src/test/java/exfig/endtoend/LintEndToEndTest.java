package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every rule of `exfig lint`: what it finds, and what it must not find.
class LintEndToEndTest {
    private static final String RED = "{\"r\": 1, \"g\": 0, \"b\": 0, \"a\": 1}";
    private static final String OTHER_LIBRARY = "!VariableID:0123456789abcdef0123456789abcdef01234567/12:3";

    private static final String ICONS = """
            figma: {lightFileId: TheSketchbook}
            common: {icons: {figmaFrameName: Icons}}
            ios:
              xcassetsPath: app/Assets.xcassets
              icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
            """;
    private static final String COLORS = """
            figma: {lightFileId: TheSketchbook}
            common:
              variablesColors: {tokensFileId: TheSketchbook, tokensCollectionName: Theme, lightModeName: Light}
            ios:
              xcassetsPath: app/Assets.xcassets
              colors: {useColorAssets: true, assetsFolder: Colors, nameStyle: camelCase}
            """;
    private static final Sketchbook BELL = Sketchbook.empty().with("Library", "Icons", "bell");

    @TempDir
    Path folder;

    @Test
    void aDesignWithoutFaultGivesNothing() throws Exception {
        ExfigProcess.Result result = lint(ICONS, BELL);

        assertThat(result.exitCode()).as(result.err() + result.out()).isZero();
        assertThat(result.out()).isEqualTo("✓ 11 rules, no findings\n");
        assertThat(Trees.digests(folder.resolve("app"))).isEmpty();
    }

    @Test
    void aFrameThatDoesNotExist() throws Exception {
        finds(
                lint(
                        ICONS,
                        Sketchbook.empty().with("Library", "Icons / 24", "bell").with("Drafts", "Old")),
                "✗ Frames and pages (frame-page-match): 1",
                "file TheSketchbook has no frame \"Icons\"",
                "→ Frames: Icons / 24, Old.");
    }

    @Test
    void aPageThatDoesNotExist() throws Exception {
        finds(
                lint(ICONS.replace("figmaFrameName: Icons", "figmaFrameName: Icons, figmaPageName: Libary"), BELL),
                "has no page \"Libary\"",
                "→ Pages: Library.");
    }

    @Test
    void aFrameOnAnotherPage() throws Exception {
        finds(
                lint(
                        ICONS.replace("figmaFrameName: Icons", "figmaFrameName: Icons, figmaPageName: Drafts"),
                        BELL.with("Drafts", "Old", "bell")),
                "(frame-page-match): 1",
                "has no frame \"Icons\" on Drafts",
                "→ Frames: Old.");
    }

    @Test
    void aFrameWithoutComponents() throws Exception {
        finds(
                lint(ICONS, Sketchbook.empty().with("Library", "Icons").with("Library", "More", "bell")),
                "✗ Components in frames (component-not-frame): 1",
                "frame \"Icons\" of file TheSketchbook holds no component",
                "Ctrl+Alt+K");
    }

    @Test
    void aNameThatDoesNotMatch() throws Exception {
        finds(
                lint(
                        ICONS.replace(
                                "figmaFrameName: Icons", "figmaFrameName: Icons, nameValidateRegexp: '^ic_(.+)$'"),
                        Sketchbook.empty().with("Library", "Icons", "Bell", "ic/star")),
                "✗ Naming conventions (naming-convention): 1",
                "\"Bell\" does not match ^ic_(.+)$",
                "https://www.figma.com/design/TheSketchbook?node-id=5-100");
    }

    @Test
    void twoOfOneName() throws Exception {
        finds(
                lint(ICONS, Sketchbook.empty().with("Library", "Icons", "bell", "star", "bell")),
                "✗ Duplicate names (duplicate-component-names): 1",
                "\"bell (5:100)\" and \"bell (5:102)\" both become \"bell\"");
    }

    @Test
    void variantsOfOneSetAreNoDuplicates() throws Exception {
        clean(lint(ICONS, Sketchbook.empty().with("Library", "Icons", "bell: Size=16", "bell: Size=24")));
    }

    @Test
    void darkDrawingsWithoutAPartner() throws Exception {
        String config = ICONS.replace(
                "figmaFrameName: Icons", "figmaFrameName: Icons, useSingleFile: true, darkModeSuffix: _dark");

        clean(lint(config, Sketchbook.empty().with("Library", "Icons", "bell", "bell_dark")));
        ExfigProcess.Result result = lint(
                config,
                Sketchbook.empty()
                        .with("Library", "Icons", "bell", "bell_dark", "star")
                        .with("Library", "Elsewhere", "moon"));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("⚠ Dark partners (dark-mode-suffix): 1", "\"star\" has no dark partner \"star_dark\"")
                .doesNotContain("moon");
        assertThat(lint(config, Sketchbook.empty().with("Library", "Icons", "bell", "star_dark"))
                        .out())
                .contains("\"star_dark\" has no light partner \"star\"");
    }

    @Test
    void aValueOfTheRightToLeftPropertyThatNobodyKnows() throws Exception {
        Sketchbook arrows = Sketchbook.empty().with("Library", "Icons", "arrow: RTL=Maybe", "arrow: RTL=On");
        finds(
                lint(ICONS, arrows),
                "✗ Right-to-left values (invalid-rtl-variant-value): 1",
                "nobody knows whether RTL=Maybe is right-to-left",
                "or add it to rtlActiveValues");

        clean(lint(ICONS, Sketchbook.empty().with("Library", "Icons", "arrow: RTL=false", "arrow: RTL=true")));
    }

    @Test
    void theRightToLeftPropertyIsTheConfiguredOne() throws Exception {
        String config = ICONS.replace(
                "icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}",
                "icons: [{format: svg, assetsFolder: Icons, nameStyle: camelCase, rtlProperty: Direction,"
                        + " rtlActiveValues: ['On']}]");

        finds(
                lint(config, Sketchbook.empty().with("Library", "Icons", "arrow: Direction=true", "star: RTL=Maybe")),
                "(invalid-rtl-variant-value): 1",
                "nobody knows whether Direction=true is right-to-left",
                "one of off, on");
        clean(lint(
                config.replace("['On']", "['true']"),
                Sketchbook.empty().with("Library", "Icons", "arrow: Direction=true", "arrow: Direction=false")));
    }

    @Test
    void aConfigurationWithoutEntriesHasNothingToCheck() throws Exception {
        clean(lint("figma: {lightFileId: TheSketchbook}\n", BELL));
    }

    @Test
    void aPathThatAndroidDoesNotTake() throws Exception {
        String just = "M0 0" + " 1".repeat((32_767 - 4) / 2) + "1";
        String svg = """
                <svg width="24" height="24" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg"><path d="%s"/></svg>
                """;

        clean(lint(ICONS, BELL.drawn("bell", svg.formatted(just))));
        finds(
                lint(
                        ICONS,
                        Sketchbook.empty().with("Library", "Icons", "clock").drawn("clock", svg.formatted(just + "1"))),
                "✗ Length of paths (path-data-length): 1",
                "\"clock\" has a path of 32768 bytes; Android takes 32767");
    }

    @Test
    void fillsThatFollowNoVariableWhereDarkDrawingsAreMadeByThem() throws Exception {
        String config = ICONS.replace(
                "icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}",
                "icons: [{format: svg, assetsFolder: Icons, nameStyle: camelCase, variablesDarkMode:"
                        + " {collectionName: Theme, lightModeName: Light, darkModeName: Light}}]");
        Sketchbook bell = BELL.withVariables(Map.of("red", RED));

        finds(
                lint(config, bell),
                "✗ Fills bound to variables (dark-mode-variables): 1",
                "\"bell\" has fills that follow no variable: square");
        clean(lint(config, bell.bound("VariableID:1:10")));
        clean(lint(ICONS, bell));
    }

    @Test
    void aDeletedVariable() throws Exception {
        ExfigProcess.Result result = lint(COLORS, variables("red", RED, "-old", RED));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("⚠ Deleted variables (deleted-variables): 1", "variable \"-old\" of file TheSketchbook");
    }

    @Test
    void aliasesThatEndAtAColorAreFine() throws Exception {
        clean(lint(COLORS, variables("red", RED, "accent", "red", "action", "accent")));
    }

    @Test
    void aliasesIntoOtherLibrariesAreTrusted() throws Exception {
        clean(lint(COLORS, variables("red", RED, "shared", OTHER_LIBRARY)));
    }

    @Test
    void anAliasToNowhere() throws Exception {
        finds(
                lint(COLORS, variables("red", RED, "lost", "!VariableID:9:9")),
                "✗ Aliases of variables (alias-chain-integrity): 1",
                "an alias leads to a variable that the file does not have: lost → VariableID:9:9 (mode Light)");
    }

    @Test
    void aliasesInACircle() throws Exception {
        finds(
                lint(COLORS, variables("a", "b", "b", "a", "red", RED)),
                "(alias-chain-integrity): 2",
                "aliases lead in a circle: a → b → a (mode Light)",
                "aliases lead in a circle: b → a → b (mode Light)");
    }

    @Test
    void aliasesOverManyHops() throws Exception {
        Map<String, String> chain = new TreeMap<>(Map.of("v00", RED));
        for (int i = 1; i <= 11; i++) {
            chain.put("v%02d".formatted(i), "v%02d".formatted(i - 1));
        }

        ExfigProcess.Result result = lint(COLORS, Sketchbook.empty().withVariables(chain));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("⚠ Aliases of variables", "lead over 11 hops")
                .doesNotContain("over 10 hops");
    }

    @Test
    void whateverElseWouldEndAnExport() throws Exception {
        finds(
                lint(COLORS.replace("Light}", "Lihgt}"), variables("red", RED)),
                "✗ Trial export (export-succeeds): 1",
                "collection \"Theme\" has no mode \"Lihgt\"",
                "→ Its modes: Light.");
    }

    @Test
    void theDemoIsClean() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), demo());
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("lint");

            assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
            assertThat(result.out()).contains("0 errors", "dark-mode-suffix", "has no dark partner");
            assertThat(simulator.stats().requests(Endpoint.META)).isEqualTo(1);
            assertThat(simulator.stats().requests(Endpoint.COMPONENTS)).isEqualTo(1);
            assertThat(simulator.stats().requests(Endpoint.VARIABLES_LOCAL)).isEqualTo(1);
            assertThat(simulator.stats().requests(Endpoint.FILE)).isZero();
        }
    }

    @Test
    void driftIsToldFileByFileUntilItIsExported() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), ICONS);
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(BELL))) {
            ExfigProcess figma = ExfigProcess.in(folder, simulator.apiUrl());

            ExfigProcess.Result before = figma.run("lint", "--check");
            assertThat(before.exitCode()).as(before.out() + before.err()).isEqualTo(8);
            assertThat(before.out())
                    .contains(
                            "⚠ Drift between design and project (drift): ",
                            "app/Assets.xcassets/Icons/bell.imageset/bell.svg is not in the project",
                            "→ Run exfig export, and commit the result.");
            assertThat(folder.resolve("app")).doesNotExist();

            assertThat(figma.run("export").exitCode()).isZero();
            ExfigProcess.Result after = figma.run("lint", "--check");
            assertThat(after.exitCode()).as(after.out()).isZero();
            assertThat(after.out()).isEqualTo("✓ 12 rules, no findings\n");

            Path icon = folder.resolve("app/Assets.xcassets/Icons/bell.imageset/bell.svg");
            Files.writeString(icon, "<svg/>");
            ExfigProcess.Result edited = figma.run("lint", "--check", "--rules", "drift");
            assertThat(edited.exitCode()).isEqualTo(8);
            assertThat(edited.out()).contains("bell.svg is not as the design is now");
            assertThat(icon).hasContent("<svg/>");
        }
    }

    private static Sketchbook variables(String... namesAndValues) {
        Map<String, String> variables = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            variables.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Sketchbook.empty().withVariables(variables);
    }

    private ExfigProcess.Result lint(String config, Sketchbook design, String... options) throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), config);
        String[] arguments = new String[options.length + 1];
        arguments[0] = "lint";
        System.arraycopy(options, 0, arguments, 1, options.length);
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(design))) {
            return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
        }
    }

    private static void finds(ExfigProcess.Result result, String... texts) {
        assertThat(result.exitCode()).as(result.err() + result.out()).isEqualTo(3);
        assertThat(result.out()).contains(texts);
        // One fault, one complaint.
        assertThat(result.out().lines().filter(line -> line.matches("[✗⚠ℹ] .*")))
                .as(result.out())
                .hasSize(1);
    }

    private static void clean(ExfigProcess.Result result) {
        assertThat(result.exitCode()).as(result.err() + result.out()).isZero();
        assertThat(result.out()).startsWith("✓ ");
    }

    private static String demo() throws Exception {
        try (InputStream template =
                Objects.requireNonNull(LintEndToEndTest.class.getResourceAsStream("/exfig/demo/exfig.yaml"))) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@FILE@", DemoLibrary.FILE_KEY)
                    .replace("@OUT@", "app");
        }
    }
}
