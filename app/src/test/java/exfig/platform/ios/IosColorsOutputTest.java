package exfig.platform.ios;

import static exfig.platform.AssetFixtures.BLACK;
import static exfig.platform.AssetFixtures.MEADOW;
import static exfig.platform.AssetFixtures.MEADOW_DARK;
import static exfig.platform.AssetFixtures.WHITE;
import static exfig.platform.AssetFixtures.color;
import static exfig.platform.AssetFixtures.rgb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import exfig.asset.ColorAsset;
import exfig.plan.PlannedFile;
import exfig.platform.Golden;
import exfig.platform.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IosColorsOutputTest {
    private static final Path UIKIT = Path.of("Sources/UIColor+colors.swift");
    private static final Path SWIFTUI = Path.of("Sources/Color+colors.swift");
    private static final List<ColorAsset> COLORS = List.of(
            color("class", "class", BLACK),
            color("lagoon", "Lagoon", rgb(119, 3, 255, 0.5), WHITE),
            color("meadow", "Meadow", MEADOW, MEADOW_DARK, BLACK, WHITE),
            color("veil", "Veil", WHITE, null, BLACK));

    @Test
    void colorSetsHoldAllAppearancesAndCodeLooksThemUpByTheirLiteralNames() {
        Golden.check(
                "ios/colors-assets",
                output(IosFixtures.MAIN_BUNDLE, assets(false)).plan(COLORS));
    }

    @Test
    void namespacesFollowTheGroupsOfTheFigmaNames() {
        List<ColorAsset> colors = List.of(
                color("brandSeaDeep", "Brand/Sea/deep", MEADOW),
                color("brandSeaShallow", "Brand/ Sea /shallow", MEADOW, BLACK),
                color("surface", "surface", WHITE));

        Golden.check(
                "ios/colors-namespace",
                output(IosFixtures.SWIFT_PACKAGE, assets(true)).plan(colors));
    }

    @Test
    void literalColorsAreDynamicForDarkAndForHighContrast() {
        IosColorsSettings literals = new IosColorsSettings(
                false, Optional.empty(), false, false, Optional.of(UIKIT), Optional.of(SWIFTUI), Optional.empty());

        Golden.check(
                "ios/colors-literal",
                output(IosFixtures.NAMED_BUNDLES, literals).plan(COLORS));
    }

    @Test
    void namesThatSwiftCannotSpellAreMendedAndTold() {
        List<ColorAsset> colors = List.of(
                color("100%", "100%", BLACK),
                color("7eleven", "7eleven", BLACK),
                color("Color", "Color", BLACK),
                color("a b", "a b", BLACK),
                color("a-b", "a-b", BLACK),
                color("self", "self", BLACK));

        Golden.check(
                "ios/colors-odd-names",
                output(IosFixtures.MAIN_BUNDLE, assets(false)).plan(colors));
    }

    @Test
    void noColorsLeaveTheFolderAndEmptyExtensions() {
        Golden.check(
                "ios/colors-none", output(IosFixtures.FRAMEWORK, assets(false)).plan(List.of()));
    }

    @Test
    void theDescriptionOfTheCatalogItselfIsLeftToTheUser() {
        IosColorsSettings root = new IosColorsSettings(
                true, Optional.of("."), false, true, Optional.empty(), Optional.of(SWIFTUI), Optional.empty());

        var plan = output(IosFixtures.MAIN_BUNDLE, root).plan(COLORS);

        assertThat(plan.files())
                .extracting(file -> file.path().path())
                .doesNotContain(Path.of("App/Assets.xcassets/Contents.json"))
                .contains(Path.of("App/Assets.xcassets/meadow.colorset/Contents.json"));
        // The catalog is no namespace, whatever is wanted of a folder.
        assertThat(plan.files().getLast())
                .isInstanceOfSatisfying(
                        PlannedFile.Generated.class,
                        swift -> assertThat(swift.text()).contains("Color(\"meadow\")"));
    }

    @Test
    void aFolderThatIsANamespaceStandsBeforeTheNamesInCode() {
        IosColorsSettings qualified = new IosColorsSettings(
                true,
                Optional.of("Brand/Palette"),
                true,
                true,
                Optional.of(UIKIT),
                Optional.of(SWIFTUI),
                Optional.empty());

        Golden.check(
                "ios/colors-folder-namespace",
                output(IosFixtures.MAIN_BUNDLE, qualified)
                        .plan(List.of(
                                color("brandSeaDeep", "Brand/Sea/deep", MEADOW), color("surface", "surface", WHITE))));
    }

    @Test
    void designersAreToldTheNamesOfTheMembers() {
        IosColorsSettings settings = new IosColorsSettings(
                true,
                Optional.of("Colors"),
                false,
                false,
                Optional.empty(),
                Optional.of(SWIFTUI),
                Optional.of("Color.{name} // {name}"));

        assertThat(output(IosFixtures.MAIN_BUNDLE, settings)
                        .codeSyntax(List.of(
                                color("meadow", "Brand/Meadow", MEADOW),
                                color("default", "default", BLACK),
                                color("a b", "a b", BLACK),
                                color("a-b", "a-b", BLACK))))
                .containsOnly(
                        entry("Brand/Meadow", "Color.meadow // meadow"),
                        entry("default", "Color.default // default"),
                        entry("a b", "Color.a_b // a_b"),
                        entry("a-b", "Color.a_b_2 // a_b_2"));
        assertThat(output(IosFixtures.MAIN_BUNDLE, assets(false)).codeSyntax(COLORS))
                .isEmpty();
    }

    private static IosColorsSettings assets(boolean namespaces) {
        return new IosColorsSettings(
                true,
                Optional.of("Colors"),
                namespaces,
                false,
                Optional.of(UIKIT),
                Optional.of(SWIFTUI),
                Optional.empty());
    }

    private static IosColorsOutput output(IosSettings platform, IosColorsSettings settings) {
        return new IosColorsOutput(platform, settings, Templates.builtIn());
    }
}
