package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.figma.id.FileKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `extends`, `strict` and values of the environment.
class ConfigReuseTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeBase() throws IOException {
        write("shared/base.yaml", """
                figma: {lightFileId: base, darkFileId: dArk, timeout: 40}
                common:
                  icons: {figmaFrameName: Glyphs, nameValidateRegexp: '^a'}
                android:
                  mainRes: res
                  icons:
                    - output: one
                    - output: two
                """);
    }

    @Test
    void mapsMergeScalarsAndListsReplaceAndBlankRemoves() throws Exception {
        ExportConfig config = read("""
                extends: shared/base.yaml
                figma:
                  lightFileId: own
                  darkFileId: ~
                common: {icons: {nameValidateRegexp: '^b'}}
                android:
                  icons:
                    - output: three
                """);

        assertThat(config.artwork()).hasSize(1);
        ArtworkEntry icons = config.artwork().getFirst();
        assertThat(icons.source().file()).isEqualTo(new FileKey("own"));
        assertThat(icons.source().darkFile()).isEmpty();
        assertThat(icons.source().frames()).containsExactly("Glyphs");
        assertThat(icons.naming().validate().map(Pattern::pattern)).contains("^b");
        assertThat(config.figma().timeout())
                .hasValueSatisfying(timeout -> assertThat(timeout).hasSeconds(40));
        assertThat(config.warnings()).isEmpty();
    }

    @Test
    void laterFilesOfAListWinOverEarlierOnesAndPathsStartAtTheFileTheyStandIn() throws Exception {
        write("shared/dark/dark.yaml", "extends: ../base.yaml\nfigma: {lightFileId: dark, timeout: 50}\n");
        write("shared/last.yaml", "figma: {timeout: 60}\n");

        ExportConfig config = read("extends: [shared/dark/dark.yaml, shared/last.yaml]\n");

        assertThat(config.artwork().getFirst().source().file()).isEqualTo(new FileKey("dark"));
        assertThat(config.figma().timeout())
                .hasValueSatisfying(timeout -> assertThat(timeout).hasSeconds(60));
    }

    @Test
    void theDigestIsThatOfTheWholeContent() throws Exception {
        String before = read("extends: shared/base.yaml\n").digest();
        String same = read("extends: [shared/base.yaml]\nversion: 1\n").digest();
        write(
                "shared/base.yaml",
                Files.readString(folder.resolve("shared/base.yaml")).replace("Glyphs", "Signs"));

        assertThat(same).isEqualTo(before);
        assertThat(read("extends: shared/base.yaml\n").digest()).isNotEqualTo(before);
    }

    @Test
    void problemsNameTheFileThatTheyStandInAndAllFilesAreLookedAt() throws Exception {
        write("shared/base.yaml", "figma:\n  timeut: 3\nandroid: {icons: {output: a}}\n");
        write("shared/broken.yaml", "figma: [\n");

        assertThat(problems("""
                extends: [shared/base.yaml, shared/broken.yaml, shared/none.yaml]
                android:
                  iconz: {}
                """)).isEqualTo("""
                exfig.yaml:1:49 error C045 extends names a file that cannot be used: there is no file shared/none.yaml | paths in extends start at the folder of the file that they stand in
                exfig.yaml:3:3 error C010 unknown key "iconz" in android | did you mean "icons"?
                exfig.yaml:3:3 error C011 android.mainRes is missing, and android.icons needs it | for example mainRes: app/src/main/res
                shared/base.yaml:1:1 error C033 figma.lightFileId is missing, and android.icons needs it | the key stands in the file's address after /design/ or /file/
                shared/base.yaml:2:3 error C010 unknown key "timeut" in figma | did you mean "timeout"?
                shared/broken.yaml:2:1 error C003 the list or map that is open here ends without a value | close it with ] or }
                """);
    }

    @Test
    void circlesAreTold() throws Exception {
        write("shared/base.yaml", "extends: ../exfig.yaml\nandroid: {mainRes: res}\n");

        assertThat(problems("extends: shared/base.yaml\n")).isEqualTo("""
                shared/base.yaml:1:10 error C045 extends goes in a circle: exfig.yaml -> shared/base.yaml -> exfig.yaml | remove extends from one of these files
                """);
    }

    @Test
    void extendsIsAPathOrAListOfPaths() throws Exception {
        assertThat(problems("extends: {a: b}\nandroid: {mainRes: res}\n")).isEqualTo("""
                exfig.yaml:1:10 error C012 extends must be a list, not a map | for example [base.yaml]
                """);
    }

    @Test
    void defaultsOfAPlatformHoldForAllOfItsEntriesOfAKind() throws Exception {
        ExportConfig config = read("""
                figma: {lightFileId: kEy}
                android:
                  mainRes: res
                  defaults:
                    icons: {pathPrecision: 2, figmaPageName: Library, nameValidateRegexp: '^a'}
                    images: {format: webp, webpOptions: {encoding: lossless, quality: 50}}
                  icons:
                    - output: a
                    - {output: b, pathPrecision: 3, figmaPageName: ~}
                  images:
                    output: c
                    webpOptions: {encoding: lossy}
                """);

        assertThat(config.warnings()).isEmpty();
        assertThat(config.artwork())
                .extracting(entry -> entry.source().pages())
                .first()
                .isEqualTo(List.of("Library"));
        assertThat(config.artwork().get(1).source().pages()).isEmpty();
        assertThat(config.artwork())
                .extracting(entry -> entry.output().toString())
                .satisfiesExactly(
                        first -> assertThat(first).contains("pathPrecision=2"),
                        second -> assertThat(second).contains("pathPrecision=3"),
                        third -> assertThat(third).contains("format=WEBP", "lossless=false", "quality=50"));
    }

    @Test
    void mistakesInDefaultsAreToldOnceAndAtTheirPlace() throws Exception {
        assertThat(problems("""
                figma: {lightFileId: kEy}
                android:
                  mainRes: res
                  defaults:
                    icons: {pathPrecison: 2}
                    images: {format: webp}
                    typography: {}
                    colors: [a]
                  icons:
                    - output: a
                    - output: b
                ios:
                  xcassetsPath: A.xcassets
                  defaults: none
                """)).isEqualTo("""
                exfig.yaml:5:13 error C010 unknown key "pathPrecison" in android.icons[0] | did you mean "pathPrecision"?
                exfig.yaml:6:5 warning C023 android.defaults.images has no effect without android.images | add android.images, or remove it
                exfig.yaml:7:5 error C010 unknown key "typography" in android.defaults | android.defaults has colors, icons, images
                exfig.yaml:8:13 error C012 android.defaults.colors must be a map, not a list | it has the keys of an entry
                exfig.yaml:14:13 error C012 ios.defaults must be a map, not a single value | its keys are colors, icons, images
                """);
    }

    @Test
    void pathsCanStartAtTheFolderOfTheConfiguration() throws Exception {
        String text = """
                figma: {lightFileId: kEy}
                pathsRelativeTo: config
                common: {cache: {path: ../cache.json}}
                android:
                  mainRes: ./res
                  templatesPath: /etc/templates
                  icons: {output: a}
                """;
        ExportConfig config = read(text);
        ExportConfig fromWork = read(text.replace("pathsRelativeTo: config", "pathsRelativeTo: workingDirectory"));

        assertThat(config.artwork().getFirst().output().toString())
                .contains(
                        "mainRes=" + folder.resolve("res") + ",", "templatesPath=Optional[/etc/templates]", "output=a");
        assertThat(config.tracking().file()).isEqualTo(folder.getParent().resolve("cache.json"));
        assertThat(config.templates()).containsExactly(Path.of("/etc/templates"));
        assertThat(fromWork.artwork().getFirst().output().toString()).contains("mainRes=./res,");
        assertThat(ConfigFixtures.reader().effective(ConfigFixtures.write(folder, text), false))
                .contains("mainRes: " + folder.resolve("res") + "\n", "pathsRelativeTo: workingDirectory\n");
    }

    @Test
    void strictMakesErrorsOfWarnings() throws Exception {
        String config =
                "figma: {lightFileId: k, darkFileId: https://figma.com/design/kEy/App}\nandroid: {mainRes: r}\n";

        assertThat(read(config).warnings()).hasSize(1);
        assertThat(problems("strict: true\n" + config)).contains("error C042");
        assertThat(read("strict: false\n" + config).warnings()).hasSize(1);
        assertThat(new ConfigReader(ConfigFixtures.remembering(), new ReadOptions(Optional.of(false), false))
                        .read(ConfigFixtures.write(folder, "strict: true\n" + config))
                        .warnings())
                .hasSize(1);
        assertThatThrownBy(
                        () -> new ConfigReader(ConfigFixtures.remembering(), new ReadOptions(Optional.of(true), false))
                                .read(ConfigFixtures.write(folder, config)))
                .isInstanceOf(ConfigException.class);
    }

    @Test
    void unknownKeysCanBeAllowed() {
        Path file = ConfigFixtures.write(folder, "figma: {a: b}\nandroid: {mainRes: r}\n");

        ExportConfig config =
                new ConfigReader(ConfigFixtures.remembering(), new ReadOptions(Optional.empty(), true)).read(file);

        assertThat(config.warnings()).extracting(ConfigProblem::code).containsExactly("C010");
    }

    @Test
    void valuesOfTheEnvironmentReplaceReferences() {
        ExportConfig config = ConfigFixtures.read(folder, """
                figma: {lightFileId: "${FIGMA_FILE}", timeout: '${NO_TIMEOUT:-7}'}
                common:
                  icons:
                    figmaFrameName: ${NO_FRAME:-Icons} / ${FIGMA_FILE} $${FIGMA_FILE} $1
                    nameValidateRegexp: '^(?<name>.+)$'
                    nameReplaceRegexp: '${name}'
                android:
                  mainRes: ${FIGMA_FILE:?never seen}/res
                  icons: {output: "${EMPTY:-icons}${EMPTY}"}
                """);

        ArtworkEntry icons = config.artwork().getFirst();
        assertThat(icons.source().file()).isEqualTo(new FileKey("kEy123"));
        assertThat(icons.source().frames()).containsExactly("Icons / kEy123 ${FIGMA_FILE} $1");
        assertThat(icons.naming().replacement()).contains("${name}");
        assertThat(icons.output().toString()).contains("kEy123/res", "output=icons");
        assertThat(config.figma().timeout())
                .hasValueSatisfying(timeout -> assertThat(timeout).hasSeconds(7));
    }

    @Test
    void whatTheEnvironmentLacksIsToldOnceAndWithItsPlace() {
        assertThat(ConfigFixtures.shown(folder, """
                figma:
                  lightFileId: ${NOT_THERE}
                  darkFileId: ${EMPTY:?the dark file's key}
                  timeout: ${OTHER}
                android:
                  mainRes: "${ res}"
                  icons:
                    - output: ${LEAK}
                """)).isEqualTo("""
                2:16 error C043 figma.lightFileId needs the environment variable NOT_THERE, which is not set | set it, or write ${NOT_THERE:-fallback}
                3:15 error C043 figma.darkFileId needs the environment variable EMPTY, which is not set: the dark file's key | set it, or write ${EMPTY:-fallback}
                4:12 error C043 figma.timeout needs the environment variable OTHER, which is not set | set it, or write ${OTHER:-fallback}
                6:12 error C043 android.mainRes holds a ${ that begins no reference to a variable | write ${NAME}, ${NAME:-fallback}, or $${ for the two characters themselves
                8:15 error C044 a Figma token does not belong into a configuration | remove it, give it as FIGMA_PERSONAL_TOKEN or by --token-file, and if others saw this file, revoke it in Figma
                """);
    }

    private ExportConfig read(String text) throws IOException {
        return ConfigFixtures.reader().read(ConfigFixtures.write(folder, text));
    }

    private String problems(String text) {
        try {
            return ConfigFixtures.withFiles(folder, read(text).warnings());
        } catch (IOException | ConfigException e) {
            return e instanceof ConfigException problems
                    ? ConfigFixtures.withFiles(folder, problems.problems())
                    : e.toString();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
