package exfig.platform.android;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.TextStyleAsset;
import exfig.platform.Golden;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.TextFixtures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AndroidTypographyOutputTest {
    @Test
    void everythingThatAndroidCanSayIsWrittenAndTheRestIsTold() {
        Golden.check("android/typography", plan(TextFixtures.VARIED, Optional.of("app.lantern.in.ui")));
    }

    @Test
    void namesThatResourcesOrKotlinCannotHaveAreMendedAndTold() {
        Golden.check("android/typography-odd-names", plan(TextFixtures.oddNames(), Optional.of("app.lantern.ui")));
    }

    @Test
    void withoutPackageThereIsNoKotlin() {
        assertThat(plan(TextFixtures.VARIED, Optional.empty()).files())
                .extracting(file -> file.path().below())
                .containsExactly("values/typography.xml");
    }

    private static PlannedOutput plan(List<TextStyleAsset> styles, Optional<String> composePackage) {
        return new AndroidTypographyOutput(
                        AndroidFixtures.FULL, new AndroidTypographySettings(composePackage), Templates.builtIn())
                .plan(styles);
    }
}
