package exfig.config;

import static exfig.config.ConfigFixtures.problems;
import static exfig.config.ConfigFixtures.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import exfig.asset.AssetKind;
import exfig.asset.NameStyle;
import exfig.figma.id.FileKey;
import exfig.plan.RenderFormat;
import exfig.platform.android.AndroidColorsSettings;
import exfig.platform.android.AndroidIconsSettings;
import exfig.platform.android.AndroidImagesSettings;
import exfig.platform.android.AndroidSettings;
import exfig.platform.android.OnLoss;
import exfig.platform.ios.IosColorsSettings;
import exfig.platform.ios.IosIconsSettings;
import exfig.platform.ios.IosImagesSettings;
import exfig.platform.ios.IosSettings;
import exfig.platform.ios.RenderMode;
import exfig.raster.WebpSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
    @TempDir
    Path folder;

    static Stream<String> examples() {
        return Stream.of("ios", "android", "flutter", "web", "all-platforms").map(name -> name + ".yaml");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesLoadWithNothingToSayButWhatIsNotExportedYet(String example) {
        ExportConfig config = ConfigFixtures.reader().read(Path.of("src/test/resources/exfig/config", example));

        assertThat(config.warnings()).extracting(ConfigProblem::code).allMatch("C041"::equals);
        assertThat(config.name()).isEqualTo(example);
    }

    @Test
    void defaultsOfIos() {
        ExportConfig config = read(folder, """
                figma: {lightFileId: kEy123}
                ios:
                  xcassetsPath: A.xcassets
                  colors: {assetsFolder: Colors}
                  icons: {}
                  images: {assetsFolder: Art}
                """);

        IosSettings ios = new IosSettings(
                Path.of("A.xcassets"), true, Optional.empty(), List.of(), false, Optional.empty(), Optional.empty());
        assertThat(config.colors().getFirst().output())
                .isEqualTo(new ConfigFixtures.Colors(
                        ios,
                        new IosColorsSettings(
                                true,
                                Optional.of("Colors"),
                                false,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
        assertThat(config.artwork().getFirst().output())
                .isEqualTo(new ConfigFixtures.Drawings(
                        ios,
                        new IosIconsSettings(
                                RenderFormat.PDF,
                                "Icons",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                RenderMode.TEMPLATE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
        assertThat(config.artwork().getLast().output())
                .isEqualTo(new ConfigFixtures.Drawings(
                        ios,
                        new IosImagesSettings(
                                "Art",
                                RenderFormat.PNG,
                                Optional.empty(),
                                List.of(1.0, 2.0, 3.0),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
        assertThat(config.artwork())
                .extracting(entry -> entry.naming().style())
                .containsOnly(Optional.of(NameStyle.CAMEL_CASE));
        assertThat(config.figma()).isEqualTo(FigmaSettings.NONE);
        assertThat(config.warnings()).isEmpty();
    }

    @Test
    void entriesOfIosHaveCatalogsAndTemplatesOfTheirOwn() {
        ExportConfig config = read(folder, """
                figma: {lightFileId: kEy123}
                ios:
                  templatesPath: ours
                  icons:
                    - {xcassetsPath: B.xcassets, templatesPath: theirs, codeConnectSwift: Icons.figma.swift}
                  images:
                    - {assetsFolder: Art, xcassetsPath: C.xcassets}
                """);

        assertThat(config.artwork())
                .extracting(entry -> ((ConfigFixtures.Drawings) entry.output()).platformSettings())
                .extracting(settings -> (IosSettings) settings)
                .extracting(IosSettings::xcassetsPath, IosSettings::templatesPath)
                .containsExactly(
                        tuple(Path.of("B.xcassets"), Optional.of(Path.of("theirs"))),
                        tuple(Path.of("C.xcassets"), Optional.of(Path.of("ours"))));
        assertThat(config.claims())
                .extracting(OutputClaim::path)
                .containsExactly(
                        Path.of("/home/dev/project/app/B.xcassets/Icons"),
                        Path.of("/home/dev/project/app/Icons.figma.swift"),
                        Path.of("/home/dev/project/app/C.xcassets/Art"));
        assertThat(config.templates()).containsExactlyInAnyOrder(Path.of("ours"), Path.of("theirs"));
    }

    @Test
    void defaultsOfAndroid() {
        ExportConfig config = read(folder, """
                figma: {lightFileId: kEy123}
                android:
                  mainRes: res
                  colors: {}
                  icons: {output: i}
                  images: {output: p}
                """);

        AndroidSettings android =
                new AndroidSettings(Path.of("res"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(config.colors().getFirst().output())
                .isEqualTo(
                        new ConfigFixtures.Colors(android, new AndroidColorsSettings("colors.xml", Optional.empty())));
        assertThat(config.artwork().getFirst().output())
                .isEqualTo(new ConfigFixtures.Drawings(
                        android,
                        new AndroidIconsSettings("i", Optional.empty(), 4, false, OnLoss.WARN, Optional.empty())));
        assertThat(config.artwork().getLast().output())
                .isEqualTo(new ConfigFixtures.Drawings(
                        android,
                        new AndroidImagesSettings(
                                "p",
                                AndroidImagesSettings.Format.PNG,
                                List.of(1.0, 1.5, 2.0, 3.0, 4.0),
                                new WebpSettings(false, 90),
                                false,
                                OnLoss.WARN,
                                Optional.empty())));
        assertThat(config.artwork())
                .extracting(entry -> entry.naming().style())
                .containsOnly(Optional.of(NameStyle.SNAKE_CASE));
    }

    @Test
    void framesComeFromTheEntryThenFromCommonThenAreBuiltIn() {
        ExportConfig config = read(folder, """
                figma: {lightFileId: kEy123, darkFileId: dArk}
                common:
                  icons: {figmaFrameName: Glyphs, figmaPageName: Library}
                android:
                  mainRes: res
                  icons:
                    - {output: a}
                    - {output: b, figmaFrameName: 24, figmaPageName: On, figmaFileId: oTher}
                  images: {output: c}
                """);

        assertThat(config.artwork())
                .extracting(ArtworkEntry::source)
                .containsExactly(
                        components("kEy123", "Glyphs", "Library"),
                        components("oTher", "24", "On"),
                        new ComponentSource(
                                new FileKey("kEy123"),
                                Optional.of(new FileKey("dArk")),
                                Optional.empty(),
                                List.of("Illustrations"),
                                List.of(),
                                Optional.empty()));
    }

    @Test
    void anEntryMayHaveADarkFileOfItsOwnOrNone() {
        ExportConfig config = read(folder, """
                figma: {lightFileId: kEy123, darkFileId: dArk}
                android:
                  mainRes: res
                  icons:
                    - {output: a}
                    - {output: b, darkFileId: oWn}
                    - {output: c, dark: none}
                """);

        assertThat(config.artwork())
                .extracting(
                        entry -> entry.source().darkFile().map(FileKey::value).orElse("none"))
                .containsExactly("dArk", "oWn", "none");
    }

    @Test
    void anEntrySaysHowItsRightToLeftVariantsAreTold() {
        ExportConfig config = read(folder, """
                figma: {lightFileId: kEy123}
                android:
                  mainRes: res
                  icons:
                    - {output: a}
                    - {output: b, rtlProperty: Direction, rtlActiveValues: [Rtl, Links]}
                    - {output: c, rtlProperty: ''}
                """);

        assertThat(config.artwork())
                .extracting(ArtworkEntry::mirroring)
                .containsExactly(
                        MirroringRule.DEFAULT,
                        new MirroringRule(Optional.of("Direction"), Set.of("rtl", "links")),
                        new MirroringRule(Optional.empty(), MirroringRule.DEFAULT.active()));
    }

    private static ComponentSource components(String file, String frame, String page) {
        return new ComponentSource(
                new FileKey(file),
                Optional.of(new FileKey("dArk")),
                Optional.empty(),
                List.of(frame),
                List.of(page),
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{useSingleFile: true, darkModeSuffix: _n}", "{suffixDarkMode: {suffix: _n}}"})
    void bothSpellingsOfSingleFileModeReplaceTheDarkFile(String section) {
        ExportConfig config = read(folder, """
                figma: {lightFileId: kEy123, darkFileId: dArk}
                common: {icons: %s, colors: %s}
                android:
                  mainRes: res
                  colors: {}
                  icons: {output: a}
                """.formatted(section, section));

        ComponentSource icons = config.artwork().getFirst().source();
        assertThat(icons.darkSuffix()).contains("_n");
        assertThat(icons.darkFile()).isEmpty();
        assertThat(config.colors().getFirst().source())
                .isEqualTo(new ColorSource.SuffixedStyles(new FileKey("kEy123"), "_n", "_lightHC", "_darkHC"));
    }

    @Test
    void singleFormColorsComeFromStylesUnlessCommonNamesVariables() {
        String styles = """
                figma: {lightFileId: l, darkFileId: d, lightHighContrastFileId: lh, darkHighContrastFileId: dh}
                android: {mainRes: res, colors: {}}
                """;
        String variables =
                styles + "common: {variablesColors: {tokensFileId: t, tokensCollectionName: c, lightModeName: On}}\n";

        assertThat(read(folder, styles).colors().getFirst().source())
                .isEqualTo(new ColorSource.StyleFiles(
                        new FileKey("l"),
                        Optional.of(new FileKey("d")),
                        Optional.of(new FileKey("lh")),
                        Optional.of(new FileKey("dh"))));
        assertThat(read(folder, variables).colors().getFirst().source()).isEqualTo(variables("t", "c", "On"));
    }

    private static ColorSource variables(String file, String collection, String light) {
        return new ColorSource.Variables(
                new FileKey(file),
                collection,
                light,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void anIncompleteListEntryIsCompletedFromCommonKeyByKeyAndACompleteOneStandsForItself() {
        ExportConfig config = read(folder, """
                common:
                  variablesColors:
                    {tokensFileId: t, tokensCollectionName: c, lightModeName: l, darkModeName: d, nameValidateRegexp: x}
                android:
                  mainRes: res
                  colors:
                    - {tokensCollectionName: own, xmlOutputFileName: a.xml}
                    - {tokensFileId: t2, tokensCollectionName: c2, lightModeName: l2, xmlOutputFileName: b.xml}
                """);

        assertThat(config.colors())
                .extracting(ColorsEntry::source)
                .containsExactly(
                        new ColorSource.Variables(
                                new FileKey("t"),
                                "own",
                                "l",
                                Optional.of("d"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        variables("t2", "c2", "l2"));
        assertThat(config.colors())
                .extracting(entry -> entry.naming().validate().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void aListEntryWithoutASourceSaysWhatIsMissing() {
        assertThat(problems(folder, "android: {mainRes: res, colors: [{tokensFileId: t, lightModeName: l}]}\n"))
                .extracting(ConfigProblem::sentence)
                .containsExactly("android.colors[0].tokensCollectionName is missing");
    }

    @Test
    void mergedKeysCountAndOwnKeysAndEarlierMapsWin() {
        ExportConfig config = read(folder, """
                x-base: &base {tokensFileId: base, tokensCollectionName: base, lightModeName: base}
                x-brand: &brand
                  <<: *base
                  tokensCollectionName: brand
                shared: &shared {tokensFileId: shared}
                android:
                  mainRes: res
                  colors:
                    - <<: [*shared, *brand]
                      lightModeName: own
                """);

        assertThat(config.colors().getFirst().source()).isEqualTo(variables("shared", "brand", "own"));
        assertThat(config.colors().getFirst().position().toString()).endsWith("exfig.yaml:9:7");
        assertThat(config.warnings()).isEmpty();
    }

    @Test
    void expressionsFallBackEachByItself() {
        ExportConfig config = read(folder, """
                figma: {lightFileId: kEy123}
                common: {icons: {nameValidateRegexp: '(a)', nameReplaceRegexp: '$1'}}
                android:
                  mainRes: res
                  icons: [{output: a, nameValidateRegexp: '(b)(c)'}, {output: b, nameReplaceRegexp: 'x$12'}]
                """);

        assertThat(config.artwork())
                .extracting(entry -> entry.naming().validate().orElseThrow().pattern())
                .containsExactly("(b)(c)", "(a)");
        assertThat(config.artwork())
                .extracting(entry -> entry.naming().replacement().orElseThrow())
                .containsExactly("$1", "x$12");
    }

    @Test
    void expressionsKnowUnicodeAndPosixClasses() {
        ExportConfig config = read(folder, """
                figma: {lightFileId: kEy123}
                android:
                  mainRes: res
                  icons: [{output: a, nameValidateRegexp: '^[[:alpha:]_]+\\d[[:^digit:]]$'}]
                """);

        var pattern = config.artwork().getFirst().naming().validate().orElseThrow();
        assertThat(pattern.matcher("größe_٣x").find()).isTrue();
        assertThat(pattern.matcher("a1:").find()).isTrue();
        assertThat(pattern.matcher(":1a").find()).isFalse();
    }

    @Test
    void runSettingsAreReadInTheirUnits() {
        FigmaSettings figma = read(folder, """
                figma:
                  apiUrl: http://127.0.0.1:8080
                  timeout: 1.5
                  plan: org
                  rateLimit: 1_0
                  maxRetries: 0x0a
                  maxRetryAfter: 0
                  stallTimeout: 2e1
                  concurrentDownloads: 0b11
                """).figma();

        assertThat(figma)
                .isEqualTo(new FigmaSettings(
                        Optional.of("http://127.0.0.1:8080"),
                        Optional.of(Duration.ofMillis(1500)),
                        Optional.of("org"),
                        Optional.of(10),
                        Optional.of(10),
                        Optional.of(Duration.ZERO),
                        Optional.of(Duration.ofSeconds(20)),
                        Optional.of(3)));
    }

    @Test
    void aKeyDecidesTheTypeOfItsValue() {
        ExportConfig config = read(folder, """
                common:
                  variablesColors: {tokensFileId: 10e5, tokensCollectionName: 2024-01-01, lightModeName: yes}
                android: {mainRes: 1.0, colors: {}}
                """);

        assertThat(config.colors().getFirst().source()).isEqualTo(variables("10e5", "2024-01-01", "yes"));
    }

    @Test
    void unknownKeysOfFigmaExportFilesAreWarnings() throws IOException {
        Path file = Files.writeString(folder.resolve("figma-export.yaml"), "android: {mainRes: res, colour: {}}\n");

        assertThat(ConfigFixtures.reader().read(file).warnings())
                .extracting(ConfigProblem::code)
                .containsExactly("C010");
    }

    @Test
    void entriesPointAtTheirFirstKey() {
        ExportConfig config = read(folder, """
                figma: {lightFileId: kEy123}
                android:
                  mainRes: res
                  icons:
                    output: a
                  images: [{output: b}]
                """);

        assertThat(config.artwork()).extracting(ArtworkEntry::kind).containsExactly(AssetKind.ICONS, AssetKind.IMAGES);
        assertThat(config.artwork())
                .extracting(entry ->
                        entry.position().line() + ":" + entry.position().column())
                .containsExactly("5:5", "6:13");
    }

    @Test
    void theDigestFollowsMeaningAndNotLayout() {
        String plain = "figma: {lightFileId: a, timeout: 3}\nandroid: {mainRes: res, colors: {}}\n";
        String rearranged =
                "x-note: 1\nandroid:\n  colors: {}\n  mainSrc: ~\n  mainRes: 'res' # here\nfigma: {lightFileId: a}\n";
        String other = "figma: {lightFileId: a}\nandroid: {mainRes: res2, colors: {}}\n";

        assertThat(read(folder, rearranged).digest())
                .isEqualTo(read(folder, plain).digest())
                .matches("[0-9a-f]{64}");
        assertThat(read(folder, other).digest())
                .isNotEqualTo(read(folder, plain).digest());
    }

    @Test
    void anEmptyFileIsAConfigurationOfNothing() {
        assertThat(read(folder, "# nothing\n").warnings())
                .extracting(ConfigProblem::code)
                .containsExactly("C032");
    }

    @Test
    void aByteOrderMarkIsSkippedAndOtherEncodingsAreRefusedWithTheirPlace() throws IOException {
        assertThat(read(folder, "\uFEFFandroid: {mainRes: res}\n").warnings()).isEmpty();

        Path latin =
                Files.write(folder.resolve("l.yaml"), new byte[] {'a', ':', '\n', 'b', ':', ' ', (byte) 0xE4, '\n'});
        assertThatThrownBy(() -> ConfigFixtures.reader().read(latin))
                .isInstanceOfSatisfying(ConfigException.class, e -> {
                    assertThat(e.problems().getFirst().code()).isEqualTo("C002");
                    assertThat(e.problems().getFirst().position().toString()).endsWith("l.yaml:2:4");
                });
    }
}
