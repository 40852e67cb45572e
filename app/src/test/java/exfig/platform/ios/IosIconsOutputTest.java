package exfig.platform.ios;

import static exfig.platform.AssetFixtures.artwork;
import static exfig.platform.AssetFixtures.dark;
import static exfig.platform.AssetFixtures.drawing;
import static exfig.platform.AssetFixtures.light;
import static exfig.platform.AssetFixtures.mirrored;
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

class IosIconsOutputTest {
    private static final List<Artwork> ICONS = List.of(
            single("bell", "1:1"),
            single("coinGold", "1:2"),
            artwork("default", "default", light("1:3"), dark("1:4")),
            mirrored(artwork("wallet", "wallet", light("1:5"), dark("1:6"))));

    @Test
    void pdfSetsCarryDarkAppearanceDirectionIntentAndPreservedVectors() {
        Golden.check(
                "ios/icons-pdf",
                output(IosFixtures.withObjc(IosFixtures.MAIN_BUNDLE), RenderFormat.PDF, RenderMode.TEMPLATE)
                        .plan(ICONS));
    }

    @Test
    void svgSetsWithNamedBundlesFindThemInCode() {
        Golden.check(
                "ios/icons-named-bundles",
                output(IosFixtures.NAMED_BUNDLES, RenderFormat.SVG, RenderMode.DEFAULT)
                        .plan(ICONS));
    }

    @Test
    void idiomsShareASetAndUnknownOnesAreTold() {
        Artwork device = artwork(
                "wallet",
                "wallet",
                light("2:1"),
                drawing(Appearance.LIGHT, "ipad", "2:2"),
                drawing(Appearance.LIGHT, "fridge", "2:3"),
                drawing(Appearance.DARK, "ipad", "2:4"),
                drawing(Appearance.DARK_HIGH_CONTRAST, "toaster", "2:5"));

        Golden.check(
                "ios/icons-idioms",
                output(IosFixtures.FRAMEWORK, RenderFormat.PDF, RenderMode.ORIGINAL)
                        .plan(List.of(device)));
    }

    @Test
    void suffixesOfFigmaNamesChooseTheRenderModeAndLeaveTheName() {
        Golden.check(
                "ios/icons-render-modes",
                output(IosFixtures.MAIN_BUNDLE, RenderFormat.SVG, RenderMode.TEMPLATE)
                        .plan(List.of(
                                artwork("flagPlain", "flag_plain", light("3:1")),
                                artwork("logoOrig", "logo_orig", light("3:2"), dark("3:3")),
                                artwork("mapOrigami", "map_origami", light("3:4")))));
    }

    private static IosIconsOutput output(IosSettings platform, RenderFormat format, RenderMode mode) {
        IosIconsSettings settings = new IosIconsSettings(
                format,
                "Icons",
                List.of("wallet", "coin*"),
                Optional.of(Path.of("Sources/UIImage+icons.swift")),
                Optional.of(Path.of("Sources/Image+icons.swift")),
                Optional.empty(),
                mode,
                Optional.of("_plain"),
                Optional.of("_orig"),
                Optional.of("_tpl"));
        return new IosIconsOutput(platform, settings, Templates.builtIn());
    }
}
