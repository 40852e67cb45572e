package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.SimulatorPlan;
import exfig.simulator.library.DemoLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitEndToEndTest {
    private static final String FILE = new DemoLibrary().fileKey();
    private static final String ADDRESS = "https://www.figma.com/design/" + FILE + "/Demo?node-id=1-2";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-p ios",
                "-p android --kinds colors,icons,images,typography",
                "-p flutter --collection Theme",
                "-p web --dark-file abcDark",
                "-p ios,android,flutter,web --kinds colors,icons,images,typography --collection a:b#c --dark-mode 'x'",
                "-p ios --kinds icons --icons-frame Icons:#/24",
                "-p android --kinds typography",
            })
    void whatItWritesIsAConfigurationWithoutErrors(String options) throws Exception {
        ExfigProcess.Result result = ExfigProcess.in(folder).run(("init -f " + ADDRESS + " " + options).split(" "));

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).isEqualTo("wrote exfig.yaml\n");
        assertThat(Files.readString(folder.resolve("exfig.yaml")))
                .contains("lightFileId: " + FILE + "\n")
                .doesNotContain("@");
        ExfigProcess.Result check = ExfigProcess.in(folder).run("config", "check");
        assertThat(check.exitCode()).as(check.out()).isZero();
        assertThat(check.out().lines().filter(line -> line.contains("warning")))
                .allMatch(line -> line.contains("C041"));
    }

    @Test
    void whatItWritesExports() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.in(folder)
                    .run(
                            "init",
                            "-p",
                            "ios,android",
                            "-f",
                            FILE,
                            "--collection",
                            "Theme",
                            "--dark-mode",
                            "Dark",
                            "--icons-frame",
                            "Icons / 24");

            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("export");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(folder.resolve("App/Assets.xcassets/Colors")).isDirectory();
            assertThat(folder.resolve("App/Assets.xcassets/Icons")).isDirectory();
            assertThat(folder.resolve("app/src/main/res/values/figma_colors.xml"))
                    .isRegularFile();
        }
    }

    @Test
    void theWizardProposesWhatTheFileHoldsForOneRequestOfTierThreeAndOneOfTierTwo() throws Exception {
        Files.createDirectories(folder.resolve("Shop/Resources/Media.xcassets"));
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result result = ExfigProcess.in(folder, simulator.apiUrl())
                    .typing("not a key", ADDRESS, "", "", "", "", "", "", "", "", "")
                    .run("init");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.err())
                    .contains(
                            "neither a Figma file key nor a Figma address", "[ios]", ") Icons / 24", "Theme", "Next:");
            assertThat(Files.readString(folder.resolve("exfig.yaml")))
                    .contains(
                            "xcassetsPath: Shop/Resources/Media.xcassets",
                            "tokensCollectionName: Theme",
                            "lightModeName: Light\n",
                            "darkModeName: Dark\n",
                            "figmaFrameName: Icons / 24",
                            "figmaFrameName: Illustrations");
            assertThat(simulator.stats().apiRequests()).isEqualTo(2);
            assertThat(simulator.stats().requestsOfTier(1)).isZero();
        }
    }

    @Test
    void withoutVariablesInThePlanColorsComeFromStyles() throws Exception {
        try (Simulator simulator =
                Simulator.start(SimulatorOptions.of(new DemoLibrary()).withPlan(SimulatorPlan.PRO))) {
            ExfigProcess.Result result = ExfigProcess.in(folder, simulator.apiUrl())
                    .typing("", "", "", "", "", "")
                    .run("init", "-p", "android", "--file", FILE, "--kinds", "colors", "-o", "android.yaml");

            // Complete options ask nothing, on a terminal as well.
            assertThat(result.err()).doesNotContain("[");
            assertThat(result.exitCode()).isZero();

            result = ExfigProcess.in(folder, simulator.apiUrl())
                    .typing("android", "colors", "y", "", "")
                    .run("init", "--file", FILE);

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.err()).contains("Variables cannot be read: Figma denied");
            assertThat(Files.readString(folder.resolve("exfig.yaml"))).doesNotContain("variablesColors");
        }
    }

    @Test
    void nothingIsOverwrittenWithoutForce() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), "mine");

        ExfigProcess.Result refused = ExfigProcess.in(folder).run("init", "-p", "ios", "-f", FILE);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("exists already", "--force");
        assertThat(folder.resolve("exfig.yaml")).hasContent("mine");

        ExfigProcess.Result forced = ExfigProcess.in(folder).run("init", "-p", "ios", "-f", FILE, "--force");
        assertThat(forced.exitCode()).isZero();
        assertThat(folder.resolve("exfig.yaml")).content().contains(FILE);
        assertThat(folder.toFile().list()).containsExactly("exfig.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "init --file KEY",
                "init -p symbian -f KEY",
                "init -p ios -f https://www.figma.com/files/team/1",
                "init -p ios -f KEY --kinds sounds",
                "init -p ios -f KEY -o /proc/none/exfig.yaml",
                "init --plaform ios",
            })
    void badInputEndsWithTwoAndAdvice(String line) throws Exception {
        ExfigProcess.Result result = ExfigProcess.in(folder).run(line.split(" "));

        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).startsWith("error: ").contains("hint: ");
        assertThat(result.hasStackTrace()).isFalse();
        assertThat(folder.resolve("exfig.yaml")).doesNotExist();
    }

    @Test
    void answersThatEndEarlyWriteNothing() throws Exception {
        ExfigProcess.Result result = ExfigProcess.in(folder).typing(FILE, "ios").run("init");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("standard input has ended", "hint: ");
        assertThat(folder.resolve("exfig.yaml")).doesNotExist();
    }

    @Test
    void theFetchWizardFetchesAndTellsTheCommandLine() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result result = ExfigProcess.in(folder, simulator.apiUrl())
                    .typing(FILE, "icons", "android", "-", "Icons / 24", "gif", "svg", "out", "*arrow*")
                    .run("fetch");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.err())
                    .contains(
                            "\"gif\" is not possible",
                            "exfig fetch -f " + FILE
                                    + " -r 'Icons / 24' -o out --format svg --name-style snake_case --filter '*arrow*'");
            assertThat(Trees.digests(folder.resolve("out")).keySet())
                    .isNotEmpty()
                    .allMatch(name -> name.contains("arrow") && name.endsWith(".svg"));
        }
    }
}
