package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.FaultRule;
import exfig.simulator.RefusalFault;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How `exfig lint` says what it found, to people and programs, and what it does with bad input.
class LintOutputEndToEndTest {
    private static final String CONFIG = """
            figma: {lightFileId: TheSketchbook}
            common: {icons: {figmaFrameName: Icons, useSingleFile: true, darkModeSuffix: _dark}}
            ios:
              xcassetsPath: app/Assets.xcassets
              icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
            """;
    private static final Sketchbook FAULTY = Sketchbook.empty()
            .with(
                    "Library",
                    "Icons",
                    IntStream.range(0, 10)
                            .mapToObj("a-very-long-name-of-an-icon-number-%d"::formatted)
                            .toArray(String[]::new))
            .with("Library", "More", "arrow: RTL=Maybe");

    @TempDir
    Path folder;

    private Simulator simulator;

    @BeforeEach
    void configure() throws Exception {
        simulator = Simulator.start(SimulatorOptions.of(FAULTY));
        Files.writeString(
                folder.resolve("exfig.yaml"),
                CONFIG + "android:\n  mainRes: res\n  icons: [{figmaFrameName: More, output: more}]\n");
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void peopleSeeTheWorstFirstAndNotMoreThanFits() throws Exception {
        ExfigProcess.Result result = lint();

        assertThat(result.exitCode()).as(result.err()).isEqualTo(3);
        assertThat(result.out().lines().toList())
                .startsWith("✗ Right-to-left values (invalid-rtl-variant-value): 1")
                .contains("    ⚠ a-very-long-name-of-an-icon...: \"a-very-long-name-of-an-icon-number-0\" has no dark"
                        + " partner \"a-very-long-name-of-an-icon-number-0_dark\"")
                .endsWith("    +3 more", "1 error, 11 warnings");
        assertThat(lint("--verbose").out()).doesNotContain(" more");
    }

    @Test
    void severitiesSelectFindingsAndNotRules() throws Exception {
        ExfigProcess.Result errors = lint("--severity", "error");
        assertThat(errors.out()).contains("1 error, 0 warnings").doesNotContain("dark-mode-suffix");
        assertThat(errors.exitCode()).isEqualTo(3);

        ExfigProcess.Result dark = lint("--rules", "dark-mode-suffix");
        assertThat(dark.exitCode()).isZero();
        assertThat(lint("--rules", "dark-mode-suffix", "--fail-on", "warning").exitCode())
                .isEqualTo(3);
    }

    @Test
    void jsonIsOneLine() throws Exception {
        ExfigProcess.Result result = lint("--format", "json", "--rules", "invalid-rtl-variant-value,naming-convention");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out().lines()).hasSize(1);
        JsonObject report = (JsonObject) Json.parse(result.out());
        assertThat(report.number("diagnosticsCount").orElseThrow()).isEqualTo(1);
        assertThat(report.number("errorsCount").orElseThrow()).isEqualTo(1);
        assertThat(report.number("warningsCount").orElseThrow()).isEqualTo(0);
        JsonObject finding = report.array("diagnostics").objects().findFirst().orElseThrow();
        assertThat(finding.string("ruleId")).contains("invalid-rtl-variant-value");
        assertThat(finding.string("ruleName")).contains("Right-to-left values");
        assertThat(finding.string("severity")).contains("error");
        assertThat(finding.string("componentName")).contains("arrow");
        assertThat(finding.string("nodeId")).contains("5:110");
        assertThat(finding.string("fileId")).contains("TheSketchbook");
        assertThat(finding.string("url")).contains("https://www.figma.com/design/TheSketchbook?node-id=5-110");
        assertThat(finding.string("config")).contains("exfig.yaml");
        assertThat(finding.number("line").orElseThrow()).isEqualTo(8);
    }

    @Test
    void sarifHasWhatCodeHostsNeed() throws Exception {
        ExfigProcess.Result result = lint("--format", "sarif", "--to", "reports/lint.sarif");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        String text = Files.readString(folder.resolve("reports/lint.sarif"));
        assertThat(SarifSchema.problems(text)).isEmpty();
        assertThat(SarifSchema.problems(text.replace("\"level\": \"error\"", "\"level\": \"fatal\"")))
                .isNotEmpty();
        JsonObject run = ((JsonObject) Json.parse(text))
                .array("runs")
                .objects()
                .findFirst()
                .orElseThrow();
        assertThat(run.array("results").objects().toList()).hasSize(12);
        assertThat(text)
                .contains(
                        "\"uri\": \"exfig.yaml\"",
                        "\"startLine\": 8",
                        "\"level\": \"error\"",
                        "\"figmaNode\": \"5:110\"");
    }

    @Test
    void aFileThatDriftedIsShownItself() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG.replace("_dark", "_night"));
        assertThat(ExfigProcess.in(folder, simulator.apiUrl()).run("export").exitCode())
                .isZero();
        Path icon;
        try (Stream<Path> tree = Files.walk(folder.resolve("app"))) {
            icon = tree.filter(path -> path.toString().endsWith(".svg"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(icon, "<svg/>");

        ExfigProcess.Result result = lint("--rules", "drift", "--format", "sarif");

        assertThat(result.exitCode()).as(result.out()).isEqualTo(8);
        assertThat(SarifSchema.problems(result.out())).isEmpty();
        assertThat(result.out()).contains("\"uri\": \"" + folder.relativize(icon) + "\"");
    }

    @Test
    void aCleanRunIsSarifToo() throws Exception {
        ExfigProcess.Result result = lint("--format", "sarif", "--rules", "naming-convention");

        assertThat(result.exitCode()).isZero();
        assertThat(SarifSchema.problems(result.out())).isEmpty();
    }

    @Test
    void rulesAreListedWithoutAskingFigma() throws Exception {
        ExfigProcess.Result result = ExfigProcess.in(folder).run("lint", "--list-rules");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "frame-page-match (error)",
                        "naming-convention (error)",
                        "component-not-frame (error)",
                        "deleted-variables (warning)",
                        "duplicate-component-names (error)",
                        "alias-chain-integrity (warning)",
                        "dark-mode-variables (error)",
                        "dark-mode-suffix (warning)",
                        "path-data-length (error)",
                        "invalid-rtl-variant-value (error)",
                        "export-succeeds (error)",
                        "drift (warning)");
    }

    @Test
    void whatNobodyKnowsIsRefused() throws Exception {
        refused(lint("--rules", "naming"), 2, "lint has no rule naming", "naming-convention, component-not-frame");
        refused(lint("--severity", "fatal"), 2, "--severity knows no \"fatal\"", "One of error, warning, info.");
        refused(lint("--fail-on", "never"), 2, "--fail-on knows no \"never\"");
        refused(lint("--format", "xml"), 2, "--format");
        refused(lint("nowhere.yaml"), 2, "nowhere.yaml");
        refused(ExfigProcess.in(folder).run("lint"), 6, "no Figma token");
        assertThat(simulator.stats().apiRequests()).isZero();
    }

    @Test
    void aFileThatCannotBeReadIsAFindingOfEveryRuleThatNeedsIt() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG.replace("TheSketchbook", "NoSuchFile"));

        ExfigProcess.Result result = lint("--rules", "naming-convention,dark-mode-suffix,deleted-variables");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out())
                .contains(
                        "(naming-convention): 1",
                        "(dark-mode-suffix): 1",
                        "could not be checked: Figma has no file NoSuchFile",
                        "2 errors, 0 warnings");
        assertThat(result.hasStackTrace()).isFalse();
    }

    @Test
    void aTokenThatFigmaRefusesEndsTheRun() throws Exception {
        try (Simulator other = Simulator.start(SimulatorOptions.of(FAULTY)
                .withFaults(
                        "expired", List.of(FaultRule.always(new RefusalFault.TokenExpired(), Endpoint.COMPONENTS))))) {
            refused(ExfigProcess.in(folder, other.apiUrl()).run("lint"), 6, "the Figma token has expired");
        }
    }

    @Test
    void severalConfigurationsShareWhatIsAsked() throws Exception {
        Files.writeString(folder.resolve("other.yaml"), CONFIG.replace("app/", "other/"));

        ExfigProcess.Result result = lint("exfig.yaml", "other.yaml", "--rules", "dark-mode-suffix");

        assertThat(result.out().lines()).contains("exfig.yaml", "other.yaml");
        assertThat(result.out()).contains("0 errors, 21 warnings");
        assertThat(simulator.stats().requests(Endpoint.COMPONENTS)).isEqualTo(1);
    }

    @Test
    void aSnapshotCanBeLookedAt() throws Exception {
        assertThat(ExfigProcess.in(folder, simulator.apiUrl())
                        .run("snapshot", "-o", "design")
                        .exitCode())
                .isZero();

        ExfigProcess.Result live = lint("--rules", "dark-mode-suffix,invalid-rtl-variant-value");
        ExfigProcess.Result offline = ExfigProcess.in(folder)
                .run("lint", "--rules", "dark-mode-suffix,invalid-rtl-variant-value", "--offline", "design");

        assertThat(offline.out()).isEqualTo(live.out()).isNotEmpty();
        assertThat(offline.exitCode()).isEqualTo(3);
    }

    private ExfigProcess.Result lint(String... options) throws Exception {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "lint";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
    }

    private static void refused(ExfigProcess.Result result, int exit, String... sentences) {
        assertThat(result.exitCode()).as(result.err()).isEqualTo(exit);
        assertThat(result.err()).contains(sentences);
        assertThat(result.hasStackTrace()).as(result.err()).isFalse();
    }
}
