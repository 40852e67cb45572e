package exfig.platform.android;

import static exfig.platform.AssetFixtures.artwork;
import static exfig.platform.AssetFixtures.dark;
import static exfig.platform.AssetFixtures.light;
import static exfig.platform.AssetFixtures.mirrored;
import static exfig.platform.AssetFixtures.single;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.Artwork;
import exfig.asset.FigmaComponent;
import exfig.asset.NodeRef;
import exfig.figma.id.NodeId;
import exfig.platform.Golden;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.android.AndroidImagesSettings.Format;
import exfig.raster.WebpSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AndroidImagesOutputTest {
    private static final List<Artwork> IMAGES =
            List.of(single("harbor", "2:1"), mirrored(artwork("sky", "Sky", light("2:2"), dark("2:3"))));

    @Test
    void pngsLieInTheDirectoriesOfTheirDensities() {
        Golden.check("android/images-png", plan(Format.PNG, List.of(1.0, 1.5, 2.0, 3.0, 4.0)));
    }

    @Test
    void aSingleScaleMeansTheUnqualifiedDirectory() {
        Golden.check("android/images-webp-single", plan(Format.WEBP, List.of(2.0)));
    }

    @Test
    void svgBecomesVectorDrawablesWhateverTheScales() {
        Golden.check("android/images-svg", plan(Format.SVG, List.of(1.0, 2.0)));
    }

    @Test
    void onePictureIsDrawnForEachDensity() {
        Golden.check(
                "android/images-drawn",
                plan(settings(Format.WEBP, List.of(1.0, 1.5, 3.0), true, Optional.empty()), IMAGES));
    }

    @Test
    void codeConnectNamesTheComponentOrTheSetOfItsVariant() {
        Golden.check(
                "android/images-code-connect",
                plan(
                        settings(
                                Format.PNG,
                                List.of(1.0),
                                false,
                                Optional.of(new CodeConnectSettings(Path.of("Images.figma.kt"), "app.lantern.figma"))),
                        List.of(
                                single("harbor", "2:1"),
                                single("a-b", "2:2"),
                                single("a_b", "2:3"),
                                variant("door", "9:1", "State", "half \"open\" $1"))));
    }

    @Test
    void codeConnectWithoutAssetsHasNoFile() {
        assertThat(plan(
                                settings(
                                        Format.PNG,
                                        List.of(1.0),
                                        false,
                                        Optional.of(new CodeConnectSettings(Path.of("Images.figma.kt"), "app"))),
                                List.of())
                        .files())
                .isEmpty();
    }

    private static Artwork variant(String name, String set, String property, String value) {
        Artwork plain = single(name, "2:9");
        return new Artwork(
                plain.name(),
                plain.figmaName(),
                plain.drawings(),
                false,
                new FigmaComponent(
                        new NodeRef(plain.component().node().file(), new NodeId(set)), Map.of(property, value)));
    }

    private static PlannedOutput plan(Format format, List<Double> scales) {
        return plan(settings(format, scales, false, Optional.empty()), IMAGES);
    }

    private static AndroidImagesSettings settings(
            Format format, List<Double> scales, boolean drawn, Optional<CodeConnectSettings> codeConnect) {
        return new AndroidImagesSettings(
                "figma-images", format, scales, new WebpSettings(false, 75), drawn, OnLoss.WARN, codeConnect);
    }

    private static PlannedOutput plan(AndroidImagesSettings settings, List<Artwork> images) {
        return new AndroidImagesOutput(AndroidFixtures.FULL, settings, AndroidFixtures.VECTORS, Templates.builtIn())
                .plan(images);
    }
}
