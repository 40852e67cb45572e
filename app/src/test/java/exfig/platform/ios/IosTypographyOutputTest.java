package exfig.platform.ios;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.platform.Golden;
import exfig.platform.Templates;
import exfig.platform.TextFixtures;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IosTypographyOutputTest {
    private static final Optional<Path> FONTS = Optional.of(Path.of("App/UIFont+Text.swift"));
    private static final Optional<Path> SWIFTUI = Optional.of(Path.of("App/Font+Text.swift"));
    private static final Optional<Path> LABELS = Optional.of(Path.of("App/Labels"));
    private static final Optional<Path> STYLES = Optional.of(Path.of("App/LabelStyle+Text.swift"));

    @Test
    void labelsHoldTheirStylesWhenTheseHaveNoFile() {
        Golden.check(
                "ios/typography",
                output(IosFixtures.MAIN_BUNDLE, FONTS, SWIFTUI, LABELS, Optional.empty())
                        .plan(TextFixtures.VARIED));
    }

    @Test
    void stylesWithAFileOfTheirOwnAreOnlyNamedByTheLabels() {
        Golden.check(
                "ios/typography-separate-styles",
                output(IosFixtures.withObjc(IosFixtures.MAIN_BUNDLE), FONTS, Optional.empty(), LABELS, STYLES)
                        .plan(TextFixtures.VARIED));
    }

    @Test
    void namesThatSwiftCannotHaveAreMendedAndTold() {
        Golden.check(
                "ios/typography-odd-names",
                output(IosFixtures.MAIN_BUNDLE, FONTS, SWIFTUI, LABELS, STYLES).plan(TextFixtures.oddNames()));
    }

    @Test
    void noPathNoFile() {
        assertThat(output(
                                IosFixtures.MAIN_BUNDLE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .plan(TextFixtures.oddNames()))
                .satisfies(plan -> assertThat(plan.files()).isEmpty())
                .satisfies(plan -> assertThat(plan.warnings()).isEmpty());
    }

    private static IosTypographyOutput output(
            IosSettings platform,
            Optional<Path> fonts,
            Optional<Path> swiftUi,
            Optional<Path> labels,
            Optional<Path> styles) {
        return new IosTypographyOutput(
                platform, new IosTypographySettings(fonts, swiftUi, labels, styles), Templates.builtIn());
    }
}
