package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import exfig.simulator.library.DemoLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo design system in an iOS and an Android project: `exfig export` once, and everything
/// that is to be seen then.
class DemoExportEndToEndTest {
    private static final String CATALOG = "app/ios/Demo/Assets.xcassets/";
    private static final String RES = "app/android/app/src/main/res/";
    private static final String KOTLIN = "app/android/app/src/main/kotlin/dev/example/demo/ui/";

    private static Simulator simulator;
    private static ExfigProcess.Result result;
    private static JsonObject report;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws Exception {
        simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()));
        Files.writeString(folder.resolve("exfig.yaml"), config());
        result = exfig("export", "--report", "report.json");
        report = (JsonObject) Json.parse(Files.readString(folder.resolve("report.json")));
    }

    @AfterAll
    static void stopSimulator() {
        simulator.close();
    }

    @Test
    void allFilesAreThoseThatAreKept() throws Exception {
        assertThat(result.exitCode()).as(result.err()).isZero();
        new GoldenTree("demo")
                .check(
                        folder.resolve("app"),
                        List.of(
                                "ios/Demo/Assets.xcassets/Colors/actionPrimary.colorset/Contents.json",
                                "ios/Demo/Assets.xcassets/Icons/statusError.imageset/Contents.json",
                                "ios/Demo/Assets.xcassets/Illustrations/emptyInbox.imageset/Contents.json",
                                "ios/Demo/Generated/Color+Palette.swift",
                                "ios/Demo/Generated/UIImage+Icons.swift",
                                "ios/Demo/Generated/UIFont+Text.swift",
                                "ios/Demo/Generated/Labels/Label.swift",
                                "ios/Demo/Generated/LabelStyle+Text.swift",
                                "android/app/src/main/res/values/typography.xml",
                                "android/app/src/main/kotlin/dev/example/demo/ui/Typography.kt",
                                "android/app/src/main/res/figma-icons/drawable/status_error.xml",
                                "android/app/src/main/res/figma-icons/drawable-night/status_error.xml",
                                "android/app/src/main/res/values/palette.xml",
                                "android/app/src/main/res/values-night/palette.xml",
                                "android/app/src/main/kotlin/dev/example/demo/ui/Colors.kt",
                                "flutter/lib/design/icons.dart",
                                "flutter/lib/design/illustrations.dart",
                                "flutter/lib/design/palette.dart",
                                "web/src/design/theme.css",
                                "web/src/design/typography.css",
                                "web/src/design/variables.ts",
                                "web/src/design/icons/index.ts",
                                "web/src/design/icons/BrandFjord.tsx",
                                "web/src/design/illustrations/EmptyInbox.tsx"));
    }

    @Test
    void aDarkDrawingStandsBesideItsLightOneOnBothPlatforms() throws Exception {
        assertThat(Files.readString(folder.resolve(CATALOG + "Icons/statusError.imageset/Contents.json")))
                .contains("\"luminosity\"", "\"dark\"", "statusErrorL.pdf", "statusErrorD.pdf");
        assertThat(folder.resolve(RES + "figma-icons/drawable-night/status_error.xml"))
                .exists();
        assertThat(Files.readString(folder.resolve(RES + "figma-icons/drawable-night/status_error.xml")))
                .isNotEqualTo(Files.readString(folder.resolve(RES + "figma-icons/drawable/status_error.xml")));
    }

    @Test
    void everyListNamesEveryAsset() throws Exception {
        assertThat(Files.readString(folder.resolve(KOTLIN + "Icons.kt")).split("R\\.drawable\\."))
                .hasSize(1 + count(folder.resolve(RES + "figma-icons/drawable")));
        // The catalog's folder has one more file, its own Contents.json.
        assertThat(Files.readString(folder.resolve("app/ios/Demo/Generated/UIImage+Icons.swift"))
                        .split("UIImage\\(named: "))
                .hasSize(count(folder.resolve(CATALOG + "Icons")));
    }

    @Test
    void theReportTellsWhatTheSummaryTells() {
        assertThat(number(report, "schemaVersion")).isEqualTo(2);
        assertThat(number(report, "exitCode")).isZero();
        assertThat(number(report, "successCount")).isEqualTo(1);
        assertThat(number(report, "retries")).isZero();
        JsonObject stats = configResult().object("stats").orElseThrow();
        assertThat(result.err())
                .contains("Exported exfig.yaml: " + number(stats, "colors") + " colors, " + number(stats, "icons")
                        + " icons, " + number(stats, "images") + " images");
        JsonObject requests = report.object("requests").orElseThrow();
        assertThat(result.err())
                .contains("requests: Tier 1 " + number(requests, "tier1") + ", Tier 2 " + number(requests, "tier2")
                        + ", Tier 3 " + number(requests, "tier3"));
        JsonObject downloads = report.object("downloads").orElseThrow();
        assertThat(number(downloads, "count")).isPositive();
        assertThat(number(downloads, "bytes")).isGreaterThan(number(downloads, "count"));
    }

    @Test
    void theReportListsExactlyTheFilesThatWereWritten() {
        List<JsonObject> files = configResult().array("files").objects().toList();

        assertThat(files).extracting(file -> file.string("state").orElse("")).containsOnly("created");
        assertThat(files)
                .extracting(file -> file.string("path").orElse(""))
                .containsExactlyInAnyOrderElementsOf(Trees.digests(folder.resolve("app")).keySet().stream()
                        .map(path -> "app/" + path)
                        .toList());
    }

    @Test
    void aDrawingForBothPlatformsIsRenderedOnceForEachFormat() {
        assertThat(simulator.stats().rendersRequested())
                .isEqualTo(number(report.object("downloads").orElseThrow(), "count"));
        assertThat(simulator.stats().cdnRequestsWithToken()).isZero();
    }

    @Test
    void colorsAloneNeedNoRendersAndTouchNothingElse() throws Exception {
        Map<String, String> before = Trees.digests(folder.resolve("app"));
        long tierOne = simulator.stats().requestsOfTier(1);
        Files.writeString(folder.resolve(RES + "values/palette.xml"), "<resources/>");

        ExfigProcess.Result colors = exfig("colors");

        assertThat(colors.exitCode()).as(colors.err()).isZero();
        assertThat(colors.err()).contains("1 changed");
        assertThat(Trees.digests(folder.resolve("app"))).isEqualTo(before);
        assertThat(simulator.stats().requestsOfTier(1)).isEqualTo(tierOne);
    }

    private static JsonObject configResult() {
        return report.array("results").objects().findFirst().orElseThrow();
    }

    private static long number(JsonObject object, String name) {
        return (long) object.number(name).orElseThrow();
    }

    @Test
    void textStylesAloneAreExportedByTheirOwnCommand() throws Exception {
        Map<String, String> before = Trees.digests(folder.resolve("app"));
        Files.writeString(folder.resolve(RES + "values/typography.xml"), "<resources/>");

        ExfigProcess.Result typography = exfig("typography");

        assertThat(typography.exitCode()).as(typography.err()).isZero();
        assertThat(typography.err())
                .contains(
                        "Exported exfig.yaml: "
                                + number(configResult().object("stats").orElseThrow(), "typography") + " text styles",
                        "1 changed");
        assertThat(Trees.digests(folder.resolve("app"))).isEqualTo(before);
    }

    private static int count(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return (int) files.count();
        }
    }

    private static ExfigProcess.Result exfig(String... arguments) throws IOException, InterruptedException {
        return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
    }

    /// The demo's own configuration, so that the demo's result is what is kept.
    private static String config() throws IOException {
        try (InputStream template =
                Objects.requireNonNull(DemoExportEndToEndTest.class.getResourceAsStream("/exfig/demo/exfig.yaml"))) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@FILE@", DemoLibrary.FILE_KEY)
                    .replace("@OUT@", "app");
        }
    }
}
