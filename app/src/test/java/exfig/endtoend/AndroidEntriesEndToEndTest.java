package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What entries of Android have of their own: folders, templates, sources without resources, theme
/// attributes, a file for Code Connect, and bitmaps that are drawn here.
class AndroidEntriesEndToEndTest {
    private static final String HEAD = """
            figma: {lightFileId: @FILE@}
            common:
              variablesColors: {tokensFileId: @FILE@, tokensCollectionName: Theme, lightModeName: Light, darkModeName: Dark}
              icons: {figmaFrameName: Icons / 24, useSingleFile: true}
              images: {figmaFrameName: Illustrations, useSingleFile: true}
            """.replace("@FILE@", DemoLibrary.FILE_KEY);

    private static final String ATTRS = """
            <?xml version="1.0" encoding="utf-8"?>
            <resources>
                <attr name="mine" format="color" />
                <!-- FIGMA COLORS MARKER START: Theme.Demo -->
                <!-- FIGMA COLORS MARKER END: Theme.Demo -->
            </resources>
            """;

    private static final String STYLES = """
            <resources>
                <style name="Theme.Demo" parent="Theme.Material3.DayNight">
                    <item name="mine">#FF0000</item>
                    <!-- FIGMA COLORS MARKER START: Theme.Demo -->
                        <item name="colorGone">@color/gone</item>
                    <!-- FIGMA COLORS MARKER END: Theme.Demo -->
                </style>
            </resources>
            """;

    @TempDir
    Path folder;

    @Test
    void eachEntryWritesWhereAndHowItSays() throws Exception {
        write("exfig.yaml", HEAD + """
                android:
                  mainRes: app/res
                  mainSrc: app/kotlin
                  resourcePackage: dev.demo
                  colors:
                    - composePackageName: dev.demo.ui
                      colorKotlin: shared/Palette.kt
                      xmlDisabled: true
                  icons:
                    - mainRes: kit/res
                      mainSrc: kit/kotlin
                      templatesPath: ours
                      output: icons
                      composePackageName: dev.demo.kit
                      codeConnectKotlin: kit/Icons.figma.kt
                """);
        write("ours/header.kt.peb", "// ours\n");

        ExfigProcess.Result result = run("export");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(folder.resolve("app")).doesNotExist();
        assertThat(text("shared/Palette.kt"))
                .contains("package dev.demo.ui", "isSystemInDarkTheme", "fun Colors.actionPrimary(): Color = ")
                .doesNotContain("R.color");
        assertThat(folder.resolve("kit/res/icons/drawable/status_error.xml")).exists();
        assertThat(text("kit/kotlin/dev/demo/kit/Icons.kt"))
                .startsWith("// ours\n")
                .contains("fun Icons.StatusError(");
        assertThat(text("kit/Icons.figma.kt"))
                .startsWith("// ours\npackage dev.demo.kit\n")
                .contains("class Asset_status_error {", "painterResource(id = R.drawable.status_error)");
    }

    @Test
    void colorsImagesAndVectorsHaveTheirOwnPlacesToo() throws Exception {
        write("exfig.yaml", HEAD + """
                android:
                  mainRes: app/res
                  mainSrc: app/kotlin
                  resourcePackage: dev.demo
                  colors:
                    - {mainRes: brand/res, xmlOutputFileName: brand.xml, templatesPath: ours}
                  icons:
                    - {composeFormat: imageVector, composePackageName: dev.demo.vectors}
                  images:
                    - mainRes: art/res
                      output: lossless
                      format: webp
                      webpOptions: {encoding: lossless}
                      scales: [1]
                      codeConnectKotlin: art/Images.figma.kt
                      codeConnectPackageName: dev.demo.art
                    - {output: lossy, format: webp, webpOptions: {encoding: lossy, quality: 40}, scales: [1], nameStyle: snake_case}
                """);
        write("ours/header.xml.peb", "<!-- ours -->\n");

        ExfigProcess.Result result = run("export");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(text("brand/res/values/brand.xml")).contains("<!-- ours -->", "action_primary");
        assertThat(folder.resolve("app/kotlin/dev/demo/vectors/ActionCheck.kt")).exists();
        assertThat(text("art/Images.figma.kt")).contains("package dev.demo.art\n", "R.drawable.empty_inbox");
        Path lossless = folder.resolve("art/res/lossless/drawable/empty_inbox.webp");
        Path lossy = folder.resolve("app/res/lossy/drawable/empty_inbox.webp");
        assertThat(chunk(lossless)).isEqualTo("VP8L");
        assertThat(chunk(lossy)).isIn("VP8 ", "VP8X");
        assertThat(Files.size(lossy)).isLessThan(Files.size(lossless));
    }

    /// The name of a WebP file's first chunk (WebP Container Specification).
    private static String chunk(Path webp) throws Exception {
        return new String(Files.readAllBytes(webp), 12, 4, StandardCharsets.ISO_8859_1);
    }

    @Test
    void oneSvgBecomesTheBitmapsOfAllDensities() throws Exception {
        write("exfig.yaml", HEAD + """
                android:
                  mainRes: res
                  images:
                    - {output: art, format: webp, sourceFormat: svg, scales: [1, 2, 3]}
                """);
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("images", "empty/*");

            assertThat(result.exitCode()).as(result.err()).isZero();
            List<String> files =
                    List.copyOf(Trees.digests(folder.resolve("res")).keySet());
            assertThat(files)
                    .contains("art/drawable-mdpi/empty_inbox.webp", "art/drawable-night-xxhdpi/empty_inbox.webp");
            assertThat(simulator.stats().cdnRequests()).isEqualTo(files.size() / 3);
        }
    }

    @Test
    void themeAttributesReplaceNothingButTheLinesBetweenTheirComments() throws Exception {
        themed("");
        write("res/values/attrs.xml", ATTRS);
        write("res/values/styles.xml", STYLES);

        ExfigProcess.Result result = run("colors");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(text("res/values/attrs.xml"))
                .startsWith(ATTRS.substring(0, ATTRS.indexOf("    <!-- FIGMA COLORS MARKER END")))
                .endsWith(ATTRS.substring(ATTRS.indexOf("    <!-- FIGMA COLORS MARKER END")))
                .contains("\n    <attr name=\"colorActionPrimary\" format=\"color\" />\n");
        assertThat(text("res/values/styles.xml"))
                .contains("<item name=\"mine\">#FF0000</item>")
                .contains("\n        <item name=\"colorActionPrimary\">@color/action_primary</item>\n")
                .doesNotContain("colorGone");
        assertThat(folder.resolve("res/values-night/styles.xml")).doesNotExist();
        String once = text("res/values/styles.xml");

        assertThat(run("colors", "text/*").exitCode()).isZero();
        assertThat(text("res/values/styles.xml")).as("a filtered run").isEqualTo(once);
        assertThat(run("colors").err()).contains("unchanged");
    }

    @Test
    void missingCommentsAndTheirFileAreMadeAndFilledInOneGo() throws Exception {
        themed("autoCreateMarkers: true,");
        write("res/values/styles.xml", "<resources>\n    <style name=\"Theme.Demo\">\n    </style>\n</resources>\n");

        ExfigProcess.Result result = run("colors");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(text("res/values/attrs.xml"))
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<resources>\n    <!-- FIGMA COLORS MARKER START")
                .contains("<attr name=\"colorActionPrimary\" format=\"color\" />")
                .endsWith("<!-- FIGMA COLORS MARKER END: Theme.Demo -->\n</resources>\n");
        assertThat(text("res/values/styles.xml")).contains(">@color/action_primary</item>\n");
    }

    @Test
    void aMissingCommentEndsTheRunBeforeAnythingIsWritten() throws Exception {
        themed("");
        write("res/values/attrs.xml", ATTRS);
        write("res/values/styles.xml", "<resources>\n</resources>\n");

        ExfigProcess.Result result = run("colors");

        assertThat(result.exitCode()).isNotZero();
        assertThat(result.hasStackTrace()).isFalse();
        assertThat(result.err())
                .contains("res/values/styles.xml")
                .contains("it has no comment <!-- FIGMA COLORS MARKER START: Theme.Demo -->")
                .contains("exfig.yaml:9:");
        assertThat(folder.resolve("res/values/colors.xml")).doesNotExist();
        assertThat(text("res/values/attrs.xml")).isEqualTo(ATTRS);
    }

    private void themed(String more) throws Exception {
        write("exfig.yaml", HEAD + """
                android:
                  mainRes: res
                  colors:
                    themeAttributes: {enabled: true, %s themeName: Theme.Demo}
                """.formatted(more));
    }

    private ExfigProcess.Result run(String... arguments) throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
        }
    }

    private void write(String file, String text) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String text(String file) throws Exception {
        return Files.readString(folder.resolve(file));
    }
}
