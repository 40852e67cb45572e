package exfig.platform.android;

import static exfig.platform.AssetFixtures.artwork;
import static exfig.platform.AssetFixtures.dark;
import static exfig.platform.AssetFixtures.light;
import static exfig.platform.AssetFixtures.mirrored;
import static exfig.platform.AssetFixtures.single;

import exfig.asset.Artwork;
import exfig.platform.Golden;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.android.AndroidImagesSettings.Format;
import exfig.raster.WebpSettings;
import java.util.List;
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

    private static PlannedOutput plan(Format format, List<Double> scales) {
        AndroidImagesSettings settings =
                new AndroidImagesSettings("figma-images", format, scales, new WebpSettings(false, 75));
        return new AndroidImagesOutput(AndroidFixtures.FULL, settings, AndroidFixtures.VECTORS, Templates.builtIn())
                .plan(IMAGES);
    }
}
