package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `exfig gallery`: what was exported, and what has changed.
class GalleryEndToEndTest {
    private static final String CONFIG = """
            figma: {lightFileId: TheSketchbook}
            common:
              icons: {figmaFrameName: Icons, useSingleFile: true, darkModeSuffix: _dark}
              variablesColors: {tokensFileId: TheSketchbook, tokensCollectionName: Theme, lightModeName: Light}
            ios:
              xcassetsPath: app/Assets.xcassets
              colors: {useColorAssets: true, assetsFolder: Colors, nameStyle: camelCase}
              icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
            """;
    private static final String RED = "{\"r\": 1, \"g\": 0, \"b\": 0, \"a\": 1}";
    private static final String GREY =
            "{\"r\": 0.4627450980392157, \"g\": 0.4627450980392157," + " \"b\": 0.4627450980392157, \"a\": 1}";
    private static final String HOSTILE = "evil</title><script>document.title='owned'</script>";
    private static final int MAGENTA = 0xFF00AA;

    @TempDir
    Path folder;

    @Test
    void everythingThatWasExportedAndThenWhatHasChanged() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);
        ExfigProcess.Result early = ExfigProcess.in(folder).run("gallery");
        assertThat(early.exitCode()).isEqualTo(7);
        assertThat(early.hasStackTrace()).isFalse();
        assertThat(early.err()).contains("nothing is known of an export by exfig.yaml", "Run exfig export first");
        assertThat(folder.resolve("gallery.html")).doesNotExist();

        Sketchbook design = design("#ff00aa").withVariables(Map.of("text/main", RED, "text/soft", GREY));
        run(design, "export");
        ExfigProcess.Result all = ExfigProcess.in(folder).run("gallery");
        assertThat(all.exitCode()).as(all.err()).isZero();
        assertThat(all.err()).contains("gallery.html: 2 colors, 4 icons");
        assertThat(page("gallery.html"))
                .contains("<h4 title=\"nav/bell\">", "<code><bdi>navBell</bdi></code>", "alt=\"nav/bell, dark\"")
                .contains("#FF0000", "3.99 <b class=\"level\">large</b>", "#767676", "4.54 <b class=\"level\">AA</b>")
                .contains("&lt;/title&gt;&lt;script&gt;document.title=&#39;owned&#39;")
                .doesNotContain("<script>document")
                .doesNotContain("http://", "https://");

        // Another color of the bell, an icon gone and one new; the colors stay as they were.
        run(design("#00aa00", "nav/new").withVariables(Map.of("text/main", RED, "text/soft", GREY)), "export");
        ExfigProcess.Result diff = ExfigProcess.in(folder).run("gallery", "--diff");
        assertThat(diff.exitCode()).as(diff.err()).isZero();
        assertThat(diff.err()).contains("gallery-diff.html: icons: 1 changed, 1 added, 1 removed");
        assertThat(page("gallery-diff.html"))
                .containsPattern(
                        "(?s)Changed</h3>.*nav/bell.*before.*after.*Added</bdi></h3>.*nav/new.*Removed</bdi></h3>.*star")
                .contains("Has not changed since it was exported first")
                .contains("<bdi>nav/new</bdi></h4>")
                .doesNotContain("title=\"nav/home\"");

        // A filtered run speaks of what it looked at.
        run(design("#0000aa").withVariables(Map.of("text/main", RED)), "export", "icons", "--filter", "nav/bell");
        assertThat(ExfigProcess.in(folder)
                        .run("gallery", "--diff", "-o", "out/diff.html")
                        .err())
                .contains("out/diff.html: icons: 1 changed, 0 added, 0 removed");
        assertThat(page("out/diff.html")).contains("title=\"nav/bell\"").doesNotContain("nav/new", "star");
    }

    @Test
    void whatCannotBeShownOrWrittenIsToldWithAdvice() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);
        run(design("#ff00aa").withVariables(Map.of("text/main", RED)), "icons");

        Files.createDirectories(folder.resolve("taken/full"));
        Files.writeString(folder.resolve("file"), "");
        for (String output : List.of("taken", "file/gallery.html")) {
            ExfigProcess.Result result = ExfigProcess.in(folder).run("gallery", "-o", output);
            assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
            assertThat(result.hasStackTrace()).isFalse();
            assertThat(result.err()).contains("cannot write " + output);
        }
        ExfigProcess.Result elsewhere = ExfigProcess.in(folder).run("gallery", "-i", "missing.yaml");
        assertThat(elsewhere.exitCode()).as(elsewhere.err()).isEqualTo(2);
        assertThat(elsewhere.err()).contains("missing.yaml");

        ExfigProcess.in(folder).run("cache", "clean");
        ExfigProcess.Result evicted = ExfigProcess.in(folder).run("gallery");
        assertThat(evicted.exitCode()).as(evicted.err()).isZero();
        assertThat(evicted.err()).contains("5 pictures are no longer in the store", "exfig export --force");
        assertThat(page("gallery.html")).contains("no longer in the store", "title=\"nav/bell\"");

        try (Stream<Path> records = Files.list(folder.resolve(".store/gallery"))) {
            Files.writeString(records.findFirst().orElseThrow(), "{\"schemaVersion\": 1, \"icons\": {\"now\": 3");
        }
        ExfigProcess.Result damaged = ExfigProcess.in(folder).run("gallery");
        assertThat(damaged.exitCode()).as(damaged.err()).isEqualTo(7);
        assertThat(damaged.hasStackTrace()).isFalse();
    }

    @Test
    void aBrowserShowsTheIconsAndRunsTheScriptOfThePageAlone() throws Exception {
        assumeTrue(hasChromium(), "there is no chromium here");
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);
        run(design("#ff00aa").withVariables(Map.of("text/main", RED)), "export");
        ExfigProcess.in(folder).run("gallery");

        chromium("--screenshot=" + folder.resolve("page.png"));
        assertThat(pixels(ImageIO.read(folder.resolve("page.png").toFile()), MAGENTA))
                .isGreaterThan(1000);

        String dom = chromium("--dump-dom");
        assertThat(dom).contains("<title>Exported by exfig.yaml</title>");
        // Shown by the script, so it has run; by the policy no other one could.
        assertThat(dom).contains("<label class=\"filter\">").doesNotContain("<label class=\"filter\" hidden");
    }

    private static Sketchbook design(String bell, String... more) {
        List<String> names = new ArrayList<>(List.of("nav/bell", "nav/bell_dark", "nav/home", HOSTILE));
        names.addAll(more.length == 0 ? List.of("star") : List.of(more));
        return Sketchbook.empty()
                .with("Library", "Icons", names.toArray(String[]::new))
                .drawn("nav/bell", """
                        <svg width="24" height="24" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg" \
                        onload="document.title='owned';parent.document.title='owned'">
                        <script>parent.document.title='owned';top.document.title='owned'</script>
                        <path d="M0 0H24V24H0Z" fill="%s"/></svg>
                        """.formatted(bell));
    }

    private void run(Sketchbook design, String... arguments) throws IOException, InterruptedException {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(design))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
            assertThat(result.exitCode()).as(result.err()).isZero();
        }
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static int pixels(BufferedImage image, int rgb) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == rgb ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean hasChromium() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "chromium")));
    }

    private String chromium(String what) throws IOException, InterruptedException {
        Path out = folder.resolve("chromium.out");
        Process process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--window-size=900,1600",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=3000",
                        what,
                        folder.resolve("gallery.html").toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("chromium has not ended");
        }
        return Files.readString(out);
    }
}
