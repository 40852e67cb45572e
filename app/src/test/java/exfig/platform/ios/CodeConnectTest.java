package exfig.platform.ios;

import static exfig.platform.AssetFixtures.single;
import static exfig.platform.AssetFixtures.variant;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.Artwork;
import exfig.plan.RenderFormat;
import exfig.platform.Golden;
import exfig.platform.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeConnectTest {
    private static final Path FILE = Path.of("Connect/Assets.figma.swift");

    @Test
    void everyIconNamesItsComponentOrTheSetOfItsVariant() {
        List<Artwork> icons = List.of(
                single("a b", "7:21"),
                single("a-b", "7:22"),
                variant(single("bell24", "8:1"), "8:9", Map.of("Size", "24")),
                variant(single("bell\"32", "8:2"), "8:9", Map.of("Si\"ze", "32\n")),
                variant(single("gear", "9:1"), "9:9", Map.of()));

        Golden.check("ios/code-connect-icons", icons(IosFixtures.MAIN_BUNDLE).plan(icons));
    }

    @Test
    void imagesOfAnotherBundleAreLookedUpThere() {
        IosImagesSettings settings = new IosImagesSettings(
                "Images",
                RenderFormat.PNG,
                Optional.empty(),
                List.of(1.0),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FILE),
                Optional.empty());

        Golden.check(
                "ios/code-connect-images",
                new IosImagesOutput(IosFixtures.NAMED_BUNDLES, settings, Templates.builtIn())
                        .plan(List.of(single("harbor", "4:1"))));
    }

    @Test
    void withoutAssetsThereIsNoFile() {
        assertThat(icons(IosFixtures.MAIN_BUNDLE).plan(List.of()).files())
                .extracting(file -> file.path().path())
                .doesNotContain(FILE);
    }

    private static IosIconsOutput icons(IosSettings platform) {
        IosIconsSettings settings = new IosIconsSettings(
                RenderFormat.SVG,
                "Icons",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FILE),
                RenderMode.DEFAULT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new IosIconsOutput(platform, settings, Templates.builtIn());
    }
}
