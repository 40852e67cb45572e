package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `exfig demo`, the first thing that a newcomer tries: an empty environment, and a folder that holds
/// nothing.
class DemoEndToEndTest {
    @TempDir
    Path folder;

    @Test
    void aWholeExportTellsWhatItDidAndASecondOneFindsNothingToDo() throws Exception {
        ExfigProcess.Result first = ExfigProcess.in(folder).run("demo");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.hasStackTrace()).isFalse();
        assertThat(first.out())
                .contains("exfig-demo/", "Assets.xcassets/", "palette.xml", "status_error.xml", "Color+Palette.swift");
        assertThat(first.err())
                .containsPattern("Exported exfig\\.yaml: \\d+ colors, \\d+ icons, \\d+ images")
                .containsPattern("requests: Tier 1 \\d+, Tier 2 \\d+, Tier 3 \\d+; downloads: \\d+, .*B; time: ");
        new GoldenTree("demo")
                .checkListing(folder.resolve("exfig-demo"), "exfig.yaml", "tokens/design.tokens.json", "gallery.html");
        assertThat(first.out()).contains("Open exfig-demo/gallery.html in a browser");
        assertThat(folder.resolve("exfig-demo/gallery.html"))
                .content()
                .contains("id=\"colors\"", "id=\"icons\"", "id=\"images\"", "id=\"typography\"", "actionPrimary")
                // Exported as PDF alone, which is drawn.
                .contains("alt=\"platform/share-ios, light\" src=\"data:image/png;base64,")
                .doesNotContain("cannot be drawn");

        Path file = folder.resolve("exfig-demo/android/app/src/main/res/values/palette.xml");
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, old);
        ExfigProcess.Result second = ExfigProcess.in(folder).run("demo");

        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.err()).containsPattern("(\\d+) files \\(\\1 unchanged\\)");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }
}
