package exfig.platform.android;

import static exfig.platform.AssetFixtures.BLACK;
import static exfig.platform.AssetFixtures.MEADOW;
import static exfig.platform.AssetFixtures.MEADOW_DARK;
import static exfig.platform.AssetFixtures.WHITE;
import static exfig.platform.AssetFixtures.color;
import static exfig.platform.AssetFixtures.rgb;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.ColorAsset;
import exfig.platform.Golden;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AndroidColorsOutputTest {
    @Test
    void theNightFileListsEveryColor() {
        Golden.check(
                "android/colors-night",
                plan(List.of(
                        color("lagoon", "lagoon", rgb(119, 3, 255, 0.5)),
                        color("meadow", "meadow", MEADOW, MEADOW_DARK),
                        color("surface_raised", "surface/raised", WHITE, BLACK))));
    }

    @Test
    void withoutAnyDarkValueThereIsNoNightFile() {
        assertThat(plan(List.of(color("meadow", "meadow", MEADOW, null, BLACK))).files())
                .extracting(file -> file.path().below())
                .containsExactly("values/colors.xml", "app/lantern/in/ui/Colors.kt");
    }

    @Test
    void namesThatResourcesOrKotlinCannotHaveAreMendedAndTold() {
        Golden.check(
                "android/colors-odd-names",
                plan(List.of(
                        color("7eleven", "7eleven", BLACK),
                        color("a_b1", "a_b1", BLACK),
                        color("a_b_1", "a_b_1", BLACK),
                        color("class", "class", BLACK),
                        color("crème", "crème", BLACK),
                        color("object", "object", BLACK),
                        color("surface raised", "surface raised", BLACK),
                        color("surfaceRaised", "surfaceRaised", BLACK),
                        color("図面", "図面", BLACK))));
    }

    @Test
    void aPackageWithoutSourceRootIsTold() {
        AndroidSettings noSource =
                new AndroidSettings(Path.of("res"), Optional.of("app.lantern"), Optional.empty(), Optional.empty());
        AndroidColorsSettings settings = new AndroidColorsSettings("colors.xml", Optional.of("app.lantern.ui"));

        PlannedOutput plan = new AndroidColorsOutput(noSource, settings, Templates.builtIn())
                .plan(List.of(color("meadow", "meadow", MEADOW)));

        assertThat(plan.files()).hasSize(1);
        assertThat(plan.warnings()).containsExactly("Colors.kt is not written, since mainSrc is not configured");
    }

    @Test
    void withoutResourcesTheFunctionsHaveTheValues() {
        AndroidColorsSettings settings = new AndroidColorsSettings(
                Optional.empty(), Optional.of("app.lantern.ui"), Optional.empty(), Optional.empty());

        Golden.check("android/colors-literal", plan(AndroidFixtures.FULL, settings));
    }

    @Test
    void theSourceMayLieAnywhereAndDoWithoutTheOwnerOfR() {
        AndroidColorsSettings settings = new AndroidColorsSettings(
                Optional.of("palette.xml"),
                Optional.of("app.lantern.ui"),
                Optional.of(Path.of("shared/Palette.kt")),
                Optional.empty());
        AndroidSettings bare =
                new AndroidSettings(Path.of("res"), Optional.empty(), Optional.empty(), Optional.empty());

        Golden.check("android/colors-kotlin-elsewhere", plan(bare, settings));
    }

    private static PlannedOutput plan(AndroidSettings platform, AndroidColorsSettings settings) {
        return new AndroidColorsOutput(platform, settings, Templates.builtIn())
                .plan(List.of(
                        color("lagoon", "lagoon", rgb(119, 3, 255, 0.5)),
                        color("meadow", "meadow", MEADOW, MEADOW_DARK)));
    }

    private static PlannedOutput plan(List<ColorAsset> colors) {
        AndroidColorsSettings settings = new AndroidColorsSettings("colors.xml", Optional.of("app.lantern.in.ui"));
        return new AndroidColorsOutput(AndroidFixtures.FULL, settings, Templates.builtIn()).plan(colors);
    }
}
