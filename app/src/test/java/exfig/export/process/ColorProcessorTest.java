package exfig.export.process;

import static exfig.asset.Appearance.DARK;
import static exfig.asset.Appearance.DARK_HIGH_CONTRAST;
import static exfig.asset.Appearance.LIGHT;
import static exfig.asset.Appearance.LIGHT_HIGH_CONTRAST;
import static exfig.export.process.ProcessFixtures.LIGHT_FILE;
import static exfig.export.process.ProcessFixtures.POSITION;
import static exfig.export.process.ProcessFixtures.STYLES;
import static exfig.export.process.ProcessFixtures.VARIABLES;
import static exfig.export.process.ProcessFixtures.color;
import static exfig.export.process.ProcessFixtures.colors;
import static exfig.export.process.ProcessFixtures.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import exfig.asset.ColorAsset;
import exfig.asset.NameStyle;
import exfig.asset.Naming;
import exfig.asset.StyledColor;
import exfig.asset.TargetPlatform;
import exfig.config.ColorSource;
import exfig.config.ColorSource.SuffixedStyles;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.failure.ExportFailure.NameProblem;
import exfig.failure.ExportFailure.NamesRejected;
import exfig.failure.ExportFailure.NothingSelected;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColorProcessorTest {
    private static final Naming SNAKE =
            new Naming(Optional.empty(), Optional.empty(), Optional.of(NameStyle.SNAKE_CASE));

    @Test
    void completePairsComeWithoutWarnings() {
        var processed = process(color("b", LIGHT), color("a", LIGHT), color("a", DARK), color("b", DARK));

        assertThat(names(processed)).containsExactly("a", "b");
        assertThat(processed.assets()).allMatch(asset -> asset.value(DARK).isPresent());
        assertThat(processed.warnings()).isEmpty();
    }

    @Test
    void missingTwinsAreCountedForEachAppearance() {
        var processed = process(
                color("a", LIGHT),
                color("b", LIGHT),
                color("c", LIGHT),
                color("a", DARK),
                color("c", DARK),
                color("a", LIGHT_HIGH_CONTRAST),
                color("c", DARK_HIGH_CONTRAST));

        assertThat(processed.warnings())
                .containsExactly(
                        "1 of 3 colors has no dark value: b",
                        "2 of 3 colors have no light high contrast value: b, c",
                        "1 of 3 colors has no dark high contrast value: a");
        assertThat(processed.assets().get(2).values()).containsOnlyKeys(LIGHT, DARK, DARK_HIGH_CONTRAST);
    }

    @Test
    void lightOnlyNeedsNoWarning() {
        assertThat(process(color("a", LIGHT)).warnings()).isEmpty();
    }

    @Test
    void darkHighContrastWithoutAnyDarkIsLeftOut() {
        var processed = process(color("a", LIGHT), color("a", DARK_HIGH_CONTRAST), color("a", LIGHT_HIGH_CONTRAST));

        assertThat(processed.assets().getFirst().values()).containsOnlyKeys(LIGHT, LIGHT_HIGH_CONTRAST);
        assertThat(processed.warnings()).singleElement().asString().contains("dark high contrast");
    }

    @Test
    void missingLightIsRejectedForEachAppearance() {
        assertThat(problems(
                        color("b", LIGHT),
                        color("b", DARK),
                        color("c", DARK),
                        color("a", DARK),
                        color("z", LIGHT_HIGH_CONTRAST)))
                .containsExactly(
                        new NameProblem.MissingLight(DARK, List.of("a", "c")),
                        new NameProblem.MissingLight(LIGHT_HIGH_CONTRAST, List.of("z")));
    }

    @Test
    void duplicatesInEachAppearanceAreRejected() {
        assertThat(problems(
                        color("a/a", LIGHT), color("a", LIGHT), color("b", LIGHT), color("b", DARK), color("b", DARK)))
                .containsExactly(
                        new NameProblem.Duplicate("a", "a/a", "a", true),
                        new NameProblem.Duplicate("b", "b", "b", true));
    }

    @Test
    void clashesOfFinalNamesNameBothSources() {
        List<StyledColor> colors = List.of(color("Card Blue", LIGHT), color("card_blue", LIGHT));

        assertThat(((NamesRejected) failure(colors, STYLES, SNAKE, "")).problems())
                .containsExactly(new NameProblem.Duplicate("card_blue", "Card Blue", "card_blue", true));
    }

    @Test
    void lightDescriptionsDecideThePlatform() {
        var processed = process(
                color("apple", LIGHT, "iOS"),
                color("apple", DARK),
                color("robot", LIGHT, "android"),
                color("robot", DARK),
                color("robot", DARK_HIGH_CONTRAST),
                color("hidden", LIGHT, "none"),
                color("hidden", DARK, "none"));

        assertThat(names(processed)).containsExactly("apple");
    }

    @Test
    void noneHidesStylesButNotVariables() {
        List<StyledColor> colors = List.of(color("a", LIGHT, "none"), color("b", LIGHT), color("c", LIGHT, "android"));

        assertThat(names(process(colors, STYLES, ""))).containsExactly("b");
        assertThat(names(process(colors, VARIABLES, ""))).containsExactly("a", "b");
    }

    @Test
    void filterMatchesWithAndWithoutTheSuffix() {
        SuffixedStyles source = new SuffixedStyles(LIGHT_FILE, "-night", "-lhc", "-dhc");
        List<StyledColor> colors =
                List.of(color("Surface", LIGHT), color("Surface", DARK), color("Ink", LIGHT), color("Ink", DARK));

        for (String filter : List.of("Surface", "Surface-night", "Surf*t")) {
            assertThat(process(colors, source, filter).assets())
                    .singleElement()
                    .satisfies(asset -> assertThat(asset.values()).containsOnlyKeys(LIGHT, DARK));
        }
    }

    @Test
    void figmaNameKeepsItsGroups() {
        List<StyledColor> colors = List.of(color("Text/Main", LIGHT));

        ColorAsset asset = ColorProcessor.process(colors, colors(STYLES, TargetPlatform.IOS, SNAKE), NameFilter.ALL)
                .assets()
                .getFirst();

        assertThat(asset.name()).isEqualTo("text_main");
        assertThat(asset.figmaName()).isEqualTo("Text/Main");
    }

    @Test
    void nothingSelectedCountsColorsNotValues() {
        List<StyledColor> colors = List.of(color("a", LIGHT), color("a", DARK), color("b", LIGHT));

        assertThat(failure(colors, VARIABLES, Naming.AS_IS, "x"))
                .isEqualTo(new NothingSelected("colors", Optional.of("x"), 2, POSITION));
    }

    @Test
    void blankNamesAreLeftOutWithAWarning() {
        assertThat(process(color("a", LIGHT), color(" ", LIGHT)).warnings())
                .containsExactly("colors without a name, left out: 1");
    }

    private static Processed<ColorAsset> process(StyledColor... colors) {
        return process(List.of(colors), STYLES, "");
    }

    private static Processed<ColorAsset> process(List<StyledColor> colors, ColorSource source, String filter) {
        return ColorProcessor.process(
                colors, colors(source, TargetPlatform.IOS, Naming.AS_IS), NameFilter.parse(filter));
    }

    private static List<NameProblem> problems(StyledColor... colors) {
        return ((NamesRejected) failure(List.of(colors), STYLES, Naming.AS_IS, "")).problems();
    }

    private static ExportFailure failure(List<StyledColor> colors, ColorSource source, Naming naming, String filter) {
        return catchThrowableOfType(
                        ExportException.class,
                        () -> ColorProcessor.process(
                                colors, colors(source, TargetPlatform.IOS, naming), NameFilter.parse(filter)))
                .failure();
    }
}
