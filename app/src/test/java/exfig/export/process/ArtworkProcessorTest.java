package exfig.export.process;

import static exfig.export.process.ProcessFixtures.POSITION;
import static exfig.export.process.ProcessFixtures.component;
import static exfig.export.process.ProcessFixtures.dark;
import static exfig.export.process.ProcessFixtures.entry;
import static exfig.export.process.ProcessFixtures.glance;
import static exfig.export.process.ProcessFixtures.icons;
import static exfig.export.process.ProcessFixtures.iconsWithSuffix;
import static exfig.export.process.ProcessFixtures.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.AssetKind;
import exfig.asset.DrawnComponent;
import exfig.asset.FigmaComponent;
import exfig.asset.NameStyle;
import exfig.asset.Naming;
import exfig.asset.TargetPlatform;
import exfig.config.ArtworkEntry;
import exfig.config.MirroringRule;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.failure.ExportFailure.NameProblem;
import exfig.failure.ExportFailure.NamesRejected;
import exfig.failure.ExportFailure.NothingSelected;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArtworkProcessorTest {
    private static final ArtworkEntry IOS = icons(TargetPlatform.IOS, Naming.AS_IS);
    private static final ArtworkEntry ANDROID = icons(TargetPlatform.ANDROID, Naming.AS_IS);
    private static final ArtworkEntry SUFFIX = iconsWithSuffix(TargetPlatform.ANDROID, "_dark");

    @Test
    void sortsByFinalNameInCodePointOrder() {
        var processed = process(ANDROID, component("b"), component("\uFF5Ex"), component("😀"), component("Z"));

        assertThat(glance(processed)).containsExactly("Z", "b", "\uFF5Ex", "😀");
        assertThat(processed.warnings()).isEmpty();
    }

    @Test
    void sortsAfterNaming() {
        Naming naming = new Naming(
                Optional.of(Pattern.compile("^(\\d+)_(\\w+)$")),
                Optional.of("$2_$1"),
                Optional.of(NameStyle.SNAKE_CASE));

        var processed = process(icons(TargetPlatform.ANDROID, naming), component("16/zoo"), component("24/ant"));

        assertThat(glance(processed)).containsExactly("ant_24", "zoo_16");
        assertThat(processed.assets().getFirst().figmaName()).isEqualTo("24/ant");
    }

    @Test
    void descriptionsDecideThePlatform() {
        DrawnComponent[] all = {
            component("apple", "iOS only"),
            component("robot", "android"),
            component("both", "ios, android"),
            component("nobody", "none"),
            component("all", "Shown in two scenarios")
        };

        assertThat(glance(process(IOS, all))).containsExactly("all", "apple", "both");
        assertThat(glance(process(ANDROID, all))).containsExactly("all", "both", "robot");
    }

    @Test
    void plainDownloadsTakeEveryComponent() {
        ArtworkEntry download = entry(AssetKind.IMAGES, Optional.empty(), Optional.empty(), Naming.AS_IS);

        assertThat(glance(process(download, component("a", "none"), component("b", "ios"))))
                .containsExactly("a", "b");
    }

    @Test
    void oneNameForTwoPlatformsIsNoDuplicate() {
        assertThat(glance(process(IOS, component("x", "ios"), component("x", "android"))))
                .containsExactly("x");
    }

    @Test
    void darkFileIsPairedByName() {
        var processed = process(ANDROID, component("a"), component("b/b"), dark("b"));

        assertThat(glance(processed)).containsExactly("a", "b+dark");
        assertThat(processed.warnings()).containsExactly("1 of 2 icons has no dark drawing: a");
    }

    @Test
    void noWarningWhenNothingIsDark() {
        assertThat(process(SUFFIX, component("a"), component("b")).warnings()).isEmpty();
    }

    @Test
    void darkSuffixIsRemovedAndPaired() {
        var processed = process(SUFFIX, component("a"), component("a_dark"), component("_dark"));

        assertThat(glance(processed)).containsExactly("_dark", "a+dark");
    }

    @Test
    void darkWithoutLightIsRejected() {
        assertThat(problems(ANDROID, component("a"), component("b"), dark("b"), dark("d"), dark("c")))
                .containsExactly(new NameProblem.MissingLight(Appearance.DARK, List.of("c", "d")));
    }

    @Test
    void darkDrawingOfAnotherPlatformsIconIsLeftOut() {
        assertThat(glance(process(ANDROID, component("a"), component("b", "ios"), dark("a"), dark("b"))))
                .containsExactly("a+dark");
    }

    @Test
    void idiomsAreReadForIosIconsOnly() {
        DrawnComponent[] all = {component("Wallet"), component("Wallet~ipad")};
        ArtworkEntry images = entry(AssetKind.IMAGES, Optional.of(TargetPlatform.IOS), Optional.empty(), Naming.AS_IS);

        assertThat(glance(process(IOS, all))).containsExactly("Wallet+light~ipad");
        assertThat(glance(process(ANDROID, all))).containsExactly("Wallet", "Wallet~ipad");
        assertThat(glance(process(images, all))).containsExactly("Wallet", "Wallet~ipad");
    }

    @Test
    void idiomAndDarkSuffixMayStandInEitherOrder() {
        ArtworkEntry entry = iconsWithSuffix(TargetPlatform.IOS, "_dark");

        assertThat(glance(process(entry, component("W"), component("W_dark~ipad"), component("W~mac_dark"))))
                .containsExactly("W+dark~ipad+dark~mac");
    }

    @Test
    void unknownIdiomStaysInTheNameWithAWarning() {
        var processed = process(IOS, component("a~b~tablet"), component("c~d~ipad"));

        assertThat(glance(processed)).containsExactly("a~b~tablet", "c~d+light~ipad");
        assertThat(processed.warnings()).singleElement().asString().contains("ipad", "a~b~tablet");
    }

    @Test
    void rightToLeftTwinIsLeftOutAndItsSiblingMirrored() {
        var processed = process(IOS, variant("arrow", "RTL=Off"), variant("arrow", "RTL=On"), component("x", "rtl"));

        assertThat(processed.assets()).extracting(Artwork::name).containsExactly("arrow", "x");
        assertThat(processed.assets()).allMatch(Artwork::mirrored);
    }

    @Test
    void anotherPropertyMayTellDirectionsApart() {
        ArtworkEntry entry = mirroredBy(new MirroringRule(Optional.of("Direction"), Set.of("rtl")));

        var processed = ArtworkProcessor.process(
                List.of(
                        variant("arrow", "Direction=LTR"),
                        variant("arrow", "Direction=RTL"),
                        variant("bell", "RTL=Off"),
                        variant("bell", "RTL=On")),
                entry,
                NameFilter.ALL);

        assertThat(processed.assets())
                .extracting(Artwork::name, Artwork::mirrored)
                .containsExactly(tuple("arrow", true), tuple("bell_Off", false), tuple("bell_On", false));
    }

    @Test
    void withoutAPropertyTheDescriptionAloneCounts() {
        ArtworkEntry entry = mirroredBy(new MirroringRule(Optional.empty(), Set.of("on")));

        var processed = ArtworkProcessor.process(
                List.of(variant("arrow", "RTL=Off"), component("x", "rtl")), entry, NameFilter.ALL);

        assertThat(processed.assets())
                .extracting(Artwork::name, Artwork::mirrored)
                .containsExactly(tuple("arrow", false), tuple("x", true));
    }

    private static ArtworkEntry mirroredBy(MirroringRule rule) {
        ArtworkEntry icons = IOS;
        return new ArtworkEntry(icons.kind(), icons.source(), icons.naming(), rule, icons.output(), icons.position());
    }

    @Test
    void loneRightToLeftVariantIsKept() {
        assertThat(glance(process(IOS, variant("arrow", "RTL=On")))).containsExactly("arrow");
    }

    @Test
    void loneVariantGoesByItsSet() {
        var processed = process(IOS, variant("bell", "State=On"), variant("gift", "Size=24, RTL=Off"));

        assertThat(glance(processed)).containsExactly("bell", "gift");
    }

    @Test
    void severalVariantsCarryTheirValues() {
        var processed = process(
                IOS,
                variant("bell", "Size=24, State=On, RTL=Off"),
                variant("bell", "Size=24, State=On, RTL=On"),
                variant("bell", "Size=24, State=Off"),
                component("gift"));

        assertThat(glance(processed)).containsExactly("bell_24_Off", "bell_24_On", "gift");
        assertThat(processed.assets().getFirst().figmaName()).isEqualTo("bell/24/Off");
    }

    @Test
    void lightAndDarkSetsGetTheSameNames() {
        var processed =
                process(SUFFIX, variant("bell", "S=On"), variant("bell", "S=Off"), variant("bell_dark", "S=On"));

        assertThat(glance(processed)).containsExactly("bell_Off", "bell_On+dark");
    }

    @Test
    void filterChangesNoNamesAndPicksWholePairs() {
        List<DrawnComponent> all = List.of(
                component("bell"),
                component("bell_dark"),
                variant("gift", "S=On"),
                variant("gift", "S=Off"),
                component("other", "ios"));

        assertThat(filtered(all, "bell")).containsExactly("bell+dark");
        assertThat(filtered(all, "bell_dark")).containsExactly("bell+dark");
        assertThat(filtered(all, "gift/On")).containsExactly("gift_On");
        assertThat(filtered(all, "gift")).containsExactly("gift_Off", "gift_On");
    }

    @Test
    void problemsOutsideTheFilterDoNotMatter() {
        List<DrawnComponent> all = List.of(component("a"), component("b"), component("b"));

        assertThat(filtered(all, "a")).containsExactly("a");
    }

    @Test
    void nothingSelectedTellsTheFilter() {
        ExportFailure failure = failure(List.of(component("a"), component("b", "none")), ANDROID, "b, c*");

        assertThat(failure).isEqualTo(new NothingSelected("icons", Optional.of("b, c*"), 2, POSITION));
    }

    @Test
    void blankNamesAreLeftOutWithAWarning() {
        assertThat(process(IOS, component("a"), component(" ")).warnings())
                .containsExactly("components without a name, left out: 1");
    }

    @Test
    void allProblemsComeTogether() {
        Naming naming =
                new Naming(Optional.of(Pattern.compile("^[^!]")), Optional.empty(), Optional.of(NameStyle.PASCAL_CASE));
        DrawnComponent twin = component("twin");

        List<NameProblem> problems = problems(
                icons(TargetPlatform.IOS, naming),
                component("!x"),
                component("%"),
                component("card blue"),
                component("card_blue"),
                component("HTML"),
                component("Html!"),
                component("hTml"),
                twin,
                twin,
                dark("lost"));

        assertThat(problems)
                .contains(
                        new NameProblem.Invalid("!x", "^[^!]"),
                        new NameProblem.Empty("%"),
                        new NameProblem.Duplicate("CardBlue", "card blue", "card_blue", true),
                        new NameProblem.Duplicate("Html", "HTML", "Html!", true),
                        new NameProblem.Duplicate("HTml", "HTML", "hTml", false),
                        new NameProblem.MissingLight(Appearance.DARK, List.of("lost")))
                .hasSize(7)
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo(new NameProblem.Duplicate(
                                "Twin",
                                "twin (" + twin.node().node() + ")",
                                "twin (" + twin.node().node() + ")",
                                true)));
    }

    @Test
    void developersFindVariantsByTheirSetAndPlainComponentsByThemselves() {
        DrawnComponent plain = component("gear");
        DrawnComponent small = variant("bell", "Size=16, State=On, RTL=Off");
        DrawnComponent large = variant("bell", "Size=24, State=On, RTL=Off");
        DrawnComponent alone = variant("flag", "Size=24");

        var processed = process(IOS, plain, small, large, alone);

        assertThat(processed.assets())
                .extracting(Artwork::name, Artwork::component)
                .containsExactly(
                        tuple(
                                "bell_16_On",
                                new FigmaComponent(small.set().orElseThrow(), Map.of("Size", "16", "State", "On"))),
                        tuple(
                                "bell_24_On",
                                new FigmaComponent(large.set().orElseThrow(), Map.of("Size", "24", "State", "On"))),
                        tuple("flag", FigmaComponent.plain(alone.set().orElseThrow())),
                        tuple("gear", FigmaComponent.plain(plain.node())));
    }

    @Test
    void namesThatDifferInLetterCaseClash() {
        assertThat(problems(IOS, component("Bell"), component("bell")))
                .containsExactly(new NameProblem.Duplicate("bell", "Bell", "bell", false));
    }

    private static Processed<Artwork> process(ArtworkEntry entry, DrawnComponent... components) {
        return ArtworkProcessor.process(List.of(components), entry, NameFilter.ALL);
    }

    private static List<String> filtered(List<DrawnComponent> components, String filter) {
        return glance(ArtworkProcessor.process(components, SUFFIX, NameFilter.parse(filter)));
    }

    private static List<NameProblem> problems(ArtworkEntry entry, DrawnComponent... components) {
        return ((NamesRejected) failure(List.of(components), entry, "")).problems();
    }

    private static ExportFailure failure(List<DrawnComponent> components, ArtworkEntry entry, String filter) {
        return catchThrowableOfType(
                        ExportException.class,
                        () -> ArtworkProcessor.process(components, entry, NameFilter.parse(filter)))
                .failure();
    }
}
