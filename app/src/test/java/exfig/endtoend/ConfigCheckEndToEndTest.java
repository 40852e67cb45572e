package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `exfig config` as a process, without a token and without anybody to ask.
class ConfigCheckEndToEndTest {
    private static final String SOUND = """
            figma: {lightFileId: kEy}
            android:
              mainRes: res
              icons: {output: icons}
            """;
    private static final String BROKEN = """
            figma:
              lightFileId: not a key
              timeut: 3
            android:
              mainRes: res
              icons:
                - output: icons
                  pathPrecision: 9
                  nameStyle: snakeCase
            """;

    @TempDir
    Path folder;

    @Test
    void allProblemsOfAllFilesAreShownAtOnce() throws Exception {
        write("exfig.yaml", BROKEN);
        write("other.yaml", SOUND);

        ExfigProcess.Result result =
                ExfigProcess.in(folder).run("config", "check", "exfig.yaml", "other.yaml", "no.yaml");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.hasStackTrace()).isFalse();
        assertThat(result.out())
                .contains(
                        "exfig.yaml:2:16: error C012: figma.lightFileId must be the key of a Figma file",
                        "exfig.yaml:3:3: error C010: unknown key \"timeut\" in figma",
                        "^^^^^^ did you mean \"timeout\"?",
                        "exfig.yaml:8:22: error C014: android.icons[0].pathPrecision is 9, outside 1 to 6",
                        "exfig.yaml:9:18: warning C013: android.icons[0].nameStyle is spelled \"snakeCase\"",
                        "no.yaml: error C001: there is no file no.yaml");
        assertThat(result.err()).contains("3 configurations: 4 errors, 1 warning", "More: exfig explain C001");
    }

    @Test
    void aSoundFileIsFoundByItselfAndEndsWithZero() throws Exception {
        write("exfig.yaml", SOUND);

        ExfigProcess.Result result = ExfigProcess.in(folder).run("config", "check");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("1 configuration: 0 errors, 0 warnings")
                .doesNotContain("explain");
    }

    @Test
    void withoutAConfigurationItSaysWhatWasLookedFor() throws Exception {
        ExfigProcess.Result result = ExfigProcess.in(folder).run("config", "check");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).contains("C001", "none of exfig.yaml, exfig.yml, figma-export.yaml, figma-export.yml");
    }

    @Test
    void otherProgramsGetJson() throws Exception {
        write("exfig.yaml", "figma: {lightFileId: kEy, timeut: 3}\nios: {colors: {useColorAssets: false}}\n");

        ExfigProcess.Result result = ExfigProcess.in(folder).run("config", "check", "--format", "json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEqualTo("""
                {
                  "errors": 1,
                  "warnings": 0,
                  "files": [ {
                    "path": "exfig.yaml",
                    "valid": false,
                    "problems": [ {
                      "code": "C010",
                      "severity": "error",
                      "file": "exfig.yaml",
                      "line": 1,
                      "column": 27,
                      "length": 6,
                      "message": "unknown key \\"timeut\\" in figma",
                      "suggestion": "did you mean \\"timeout\\"?"
                    } ]
                  } ]
                }
                """);
    }

    @Test
    void aConfigurationBuildsOnAnotherAndOnTheEnvironment() throws Exception {
        Files.createDirectory(folder.resolve("shared"));
        write("shared/base.yaml", SOUND.replace("kEy", "'${FIGMA_FILE}'"));
        write("exfig.yaml", "extends: shared/base.yaml\nfigma: {darkFileId: https://figma.com/design/dArk/App}\n");

        ExfigProcess.Result set =
                ExfigProcess.in(folder).with("FIGMA_FILE", "kEy").run("config", "check");
        ExfigProcess.Result unset = ExfigProcess.in(folder).run("config", "check");
        ExfigProcess.Result strict =
                ExfigProcess.in(folder).with("FIGMA_FILE", "kEy").run("config", "check", "--strict");

        assertThat(set.exitCode()).as(set.out()).isZero();
        assertThat(unset.exitCode()).isEqualTo(2);
        assertThat(unset.out()).contains("shared/base.yaml:1:22: error C043", "variable FIGMA_FILE, which is not set");
        assertThat(strict.exitCode()).isEqualTo(2);
        assertThat(strict.out()).contains("exfig.yaml:2:21: error C042");
    }

    @Test
    void theEffectiveConfigurationIsAConfigurationAgain() throws Exception {
        write("exfig.yaml", SOUND.replace("kEy", "'${FIGMA_FILE:-kEy}'"));

        ExfigProcess.Result printed = ExfigProcess.in(folder).run("config", "print");
        write("printed.yaml", printed.out());
        ExfigProcess.Result again = ExfigProcess.in(folder).run("config", "print", "printed.yaml", "--strict");

        assertThat(printed.exitCode()).as(printed.err()).isZero();
        assertThat(printed.out()).contains("lightFileId: kEy\n", "      output: icons\n", "nameStyle: snake_case\n");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo(printed.out());
    }

    @Test
    void aBrokenConfigurationIsNotPrintedButExplained() throws Exception {
        write("exfig.yaml", BROKEN);

        ExfigProcess.Result result = ExfigProcess.in(folder).run("config", "print");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("exfig.yaml:3:3: error C010", "did you mean \"timeout\"?");
        assertThat(result.hasStackTrace()).isFalse();
    }

    @Test
    void figmaExportsFileBecomesOneOfExfigAndIsLeftAlone() throws Exception {
        String old = "# ours\n" + SOUND
                + "ios:\n  xcassetsPath: A.xcassets\n  icons: {renderIntent: original}\n  fastlane: no\n";
        write("figma-export.yaml", old);

        ExfigProcess.Result first = ExfigProcess.in(folder).run("migrate");
        ExfigProcess.Result second = ExfigProcess.in(folder).run("migrate");
        ExfigProcess.Result check = ExfigProcess.in(folder).run("config", "check");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).contains("figma-export.yaml:8:11: ios.icons.renderIntent is called renderMode now");
        assertThat(folder.resolve("exfig.yaml"))
                .content()
                .startsWith("# ours\n")
                .contains("{renderMode: original}", "  # fastlane: no", "enabled: true");
        assertThat(folder.resolve("figma-export.yaml")).hasContent(old);
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.err()).contains("exfig.yaml exists already", "--force");
        assertThat(check.exitCode()).as(check.out()).isZero();
        assertThat(check.out())
                .contains("warning C034: exfig.yaml is read, and figma-export.yaml beside it is not")
                .contains("hint: remove it");
    }

    @Test
    void withNothingToMigrateItSaysWhatWasLookedFor() throws Exception {
        ExfigProcess.Result result = ExfigProcess.in(folder).run("migrate");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("none of figma-export.yaml, figma-export.yml exists");
        assertThat(result.hasStackTrace()).isFalse();
    }

    @Test
    void theSchemaIsPrinted() throws Exception {
        ExfigProcess.Result result = ExfigProcess.in(folder).run("config", "schema");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo(Files.readString(Path.of("../docs/exfig.schema.json")));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
