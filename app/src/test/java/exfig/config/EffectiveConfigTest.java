package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `exfig config print` writes means the same as what it was made from.
class EffectiveConfigTest {
    @TempDir
    Path folder;

    static Stream<String> configurations() throws IOException {
        Path resources = Path.of("src/test/resources/exfig/config");
        return Stream.concat(
                Stream.of("ios", "android", "flutter", "web", "all-platforms")
                        .map(name -> text(resources.resolve(name + ".yaml"))),
                Stream.of("""
                        figma: {lightFileId: kEy123, darkFileId: dArk, timeout: 12.5, plan: org}
                        common:
                          icons: {nameValidateRegexp: '^(?<a>.+)$', nameReplaceRegexp: '${a}: #1', figmaPageName: "It's"}
                          images: {useSingleFile: true, darkModeSuffix: '@dark'}
                          colors: {suffixDarkMode: {}}
                          typography: {nameValidateRegexp: '"\\d"'}
                          cache: {enabled: true}
                          svgSafety: keep
                        ios:
                          xcassetsPath: A.xcassets
                          templatesPath: my templates
                          resourceBundleNames: [A_A, 'null', "on,e"]
                          colors: {useColorAssets: false}
                          icons: {preservesVectorRepresentation: ['*', ic24]}
                          images:
                            - assetsFolder: '${EMPTY:-Art} $${NAME}'
                              outputFormat: heic
                              heicOptions: {encoding: lossless}
                              rtlProperty: ''
                          typography: {swiftUIFontSwift: Font.swift}
                        android:
                          mainRes: res
                          icons:
                            - {output: a, dark: none, figmaFrameName: "tab\\there"}
                            - {output: b, figmaFileId: oWn, nameStyle: kebab-case}
                          images: []
                        """, """
                        figma: {lightFileId: kEy123}
                        common:
                          variablesColors:
                            tokensFileId: tOkens
                            tokensCollectionName: Theme
                            lightModeName: On
                            darkModeName: '2024-01-01'
                            nameValidateRegexp: '^a'
                        ios:
                          xcassetsPath: A.xcassets
                          colors:
                            - {assetsFolder: Own, tokensFileId: o, tokensCollectionName: c, lightModeName: l}
                            - {assetsFolder: Part, tokensCollectionName: Other}
                            - {assetsFolder: File, tokensFile: {path: t.json, groupFilter: Brand}}
                        android:
                          mainRes: res
                          colors: {}
                        """));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void itReadsBackToTheSameAndDrawsNoNewComplaint(String text) throws IOException {
        ConfigReader reader = ConfigFixtures.reader();
        Path file = ConfigFixtures.write(folder, text);
        ExportConfig before = reader.read(file);

        String printed = reader.effective(file, false);
        Files.writeString(file, printed);
        ExportConfig after = reader.read(file);

        assertThat(meaning(after)).as(printed).isEqualTo(meaning(before));
        assertThat(after.warnings())
                .extracting(ConfigProblem::code)
                .isSubsetOf(before.warnings().stream().map(ConfigProblem::code).toList());
        assertThat(reader.effective(file, false)).as("of itself").isEqualTo(printed);
        assertThat(PublishedSchema.problems(printed)).isEmpty();
    }

    @Test
    void whatIsInheritedAndWhatHoldsByDefaultIsWrittenOutWithItsOrigin() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "figma:\n  lightFileId: kEy123\n");
        Path file = ConfigFixtures.write(folder, """
                extends: base.yaml
                common:
                  icons:
                    figmaPageName: Library
                android:
                  mainRes: res
                  icons:
                    output: a
                """);

        assertThat(ConfigFixtures.reader().effective(file, true).replace(folder + "/", ""))
                .isEqualTo("""
                figma:
                  lightFileId: kEy123  # base.yaml:2:3
                common:
                  icons:
                    figmaPageName: Library  # exfig.yaml:4:5
                    useSingleFile: false  # default
                  svgSafety: remove  # default
                  optimizePng: false  # default
                android:
                  mainRes: res  # exfig.yaml:6:3
                  icons:
                    - figmaFrameName: Icons  # default
                      figmaPageName: Library  # common.icons.figmaPageName, exfig.yaml:4:5
                      figmaFileId: kEy123  # figma.lightFileId, base.yaml:2:3
                      rtlProperty: RTL  # default
                      rtlActiveValues: [On, True, Yes]  # default
                      output: a  # exfig.yaml:8:5
                      nameStyle: snake_case  # default
                      composeFormat: resourceReference  # default
                      pathPrecision: 4  # default
                      strictPathValidation: false  # default
                      onLoss: warn  # default
                      mainRes: res  # android.mainRes, exfig.yaml:6:3
                strict: false  # default
                pathsRelativeTo: workingDirectory  # default
                """);
    }

    /// Everything but where it stands, and how it was written.
    static String meaning(ExportConfig config) {
        return (config.figma() + "\n" + config.colors() + "\n" + config.typography() + "\n" + config.artwork() + "\n"
                        + config.svgSafety() + "\n" + config.tracking() + "\n" + config.templates() + "\n"
                        + config.claims())
                .replaceAll("[^ ,=\\[]*exfig\\.yaml:\\d+:\\d+", "POSITION")
                .replaceAll("ConfigPosition\\[[^]]*]", "POSITION")
                .replaceAll("entry=(\\w+\\.\\w+)(?:\\[\\d+])?", "entry=$1");
    }
}
