package exfig.platform.ios;

import static exfig.platform.AssetFixtures.artwork;
import static exfig.platform.AssetFixtures.dark;
import static exfig.platform.AssetFixtures.drawing;
import static exfig.platform.AssetFixtures.light;
import static exfig.platform.AssetFixtures.single;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.plan.RenderFormat;
import exfig.platform.Golden;
import exfig.platform.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IosImagesOutputTest {
    @Test
    void pngsStandForEachScaleInLightAndDark() {
        Golden.check(
                "ios/images-png",
                output(List.of(1.0, 2.0, 3.0), Optional.empty())
                        .plan(List.of(
                                single("harbor", "4:1"),
                                artwork("night sky", "night sky", light("4:2"), dark("4:3")))));
    }

    @Test
    void idiomsKeepTheScalesOfTheirDevices() {
        Artwork poster = artwork(
                "poster",
                "poster",
                drawing(Appearance.LIGHT, "iphone", "5:1"),
                drawing(Appearance.LIGHT, "ipad", "5:2"),
                drawing(Appearance.LIGHT, "watch", "5:3"),
                drawing(Appearance.LIGHT, "car", "5:4"));

        Golden.check(
                "ios/images-idioms",
                output(List.of(1.0, 2.0, 3.0), Optional.of(RenderMode.ORIGINAL)).plan(List.of(poster)));
    }

    @Test
    void anIdiomWithoutAnyOfTheScalesIsLeftOutAndTold() {
        Artwork poster = artwork("poster", "poster", light("6:1"), drawing(Appearance.LIGHT, "watch", "6:2"));

        Golden.check(
                "ios/images-missing-scales",
                output(List.of(1.0, 3.0), Optional.empty()).plan(List.of(poster)));
    }

    @Test
    void anImageOfWhichNothingIsLeftHasNoSetAndNoMember() {
        Artwork poster = artwork("poster", "poster", drawing(Appearance.LIGHT, "watch", "7:1"));

        Golden.check(
                "ios/images-nothing-left",
                output(List.of(1.0), Optional.empty()).plan(List.of(poster)));
    }

    private static IosImagesOutput output(List<Double> scales, Optional<RenderMode> mode) {
        IosImagesSettings settings = new IosImagesSettings(
                "Images/Marketing",
                RenderFormat.PNG,
                Optional.empty(),
                scales,
                Optional.of(Path.of("Sources/UIImage+images.swift")),
                Optional.of(Path.of("Sources/Image+images.swift")),
                Optional.empty(),
                mode);
        return new IosImagesOutput(IosFixtures.SWIFT_PACKAGE, settings, Templates.builtIn());
    }
}
