package exfig.platform.folder;

import static exfig.platform.AssetFixtures.artwork;
import static exfig.platform.AssetFixtures.dark;
import static exfig.platform.AssetFixtures.light;
import static exfig.platform.AssetFixtures.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import exfig.asset.Artwork;
import exfig.plan.PlannedFile;
import exfig.plan.RenderFormat;
import exfig.raster.WebpSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FolderOutputTest {
    private static final Artwork LOGO = artwork("logo", "Logo", light("1:1"), dark("1:2"));

    @Test
    void filesLieSideBySideAndDarkOnesHaveTheSuffix() {
        assertThat(names(output(RenderFormat.PDF, 1, Optional.of("-night"), Optional.empty()), LOGO))
                .containsExactly("logo.pdf", "logo-night.pdf");
    }

    @Test
    void darkDrawingsAreNeverLostForWantOfASuffix() {
        assertThat(names(output(RenderFormat.PNG, 3, Optional.empty(), Optional.empty()), LOGO))
                .containsExactly("logo.png", "logo_dark.png");
    }

    @Test
    void webpIsMadeOfPngAtTheScale() {
        FolderOutput output = output(RenderFormat.PNG, 2.5, Optional.empty(), Optional.of(new WebpSettings(true, 80)));

        var file = (PlannedFile.Rendered)
                output.plan(List.of(single("pin", "1:1"))).files().getFirst();

        assertThat(file.path().path()).isEqualTo(Path.of("out/pin.webp"));
        assertThat(file.render().format()).isEqualTo(RenderFormat.PNG);
        assertThat(file.render().scale()).isEqualTo(2.5);
        assertThat(file.conversion().id()).isEqualTo("webp-lossless");
    }

    @Test
    void namesCannotLeaveTheFolder() {
        assertThat(names(
                        output(RenderFormat.SVG, 1, Optional.empty(), Optional.empty()),
                        single("../../etc/passwd", "1:1"),
                        single("CON", "1:2")))
                .containsExactly("__._etc_passwd.svg", "CON_.svg");
    }

    @Test
    void webpOfVectorsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> output(RenderFormat.SVG, 1, Optional.empty(), Optional.of(WebpSettings.DEFAULT)));
    }

    private static FolderOutput output(
            RenderFormat format, double scale, Optional<String> suffix, Optional<WebpSettings> webp) {
        return new FolderOutput(Path.of("out"), format, scale, suffix, webp);
    }

    private static List<String> names(FolderOutput output, Artwork... artwork) {
        return output.plan(List.of(artwork)).files().stream()
                .map(file -> file.path().below())
                .toList();
    }
}
