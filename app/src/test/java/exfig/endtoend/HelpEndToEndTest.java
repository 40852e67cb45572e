package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpEndToEndTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"addresses", "config", "environment", "exit-codes", "files", "rate-limits"})
    void topicsFitIntoATerminalAndAreListed(String topic) throws Exception {
        ExfigProcess.Result page = ExfigProcess.in(folder).run("help", topic);

        assertThat(page.exitCode()).isZero();
        assertThat(page.out().lines()).hasSizeGreaterThan(10).allMatch(line -> line.length() <= 80);
        assertThat(ExfigProcess.in(folder).run("help").out()).contains("  " + topic);
    }

    @Test
    void everyHelpFitsIntoEightyColumns() throws Exception {
        String root = ExfigProcess.in(folder).run("--help").out();
        List<String> commands = Pattern.compile("(?m)^  ([a-z]+)(?:, [a-z-]+)?  ")
                .matcher(root.substring(root.indexOf("Commands:"), root.indexOf("First steps:")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(commands).contains("icons", "init", "doctor", "explain", "completion", "help");
        List<String> wide = new ArrayList<>();
        for (String command : commands) {
            ExfigProcess.in(folder)
                    .run("help", command)
                    .out()
                    .lines()
                    .filter(line -> line.length() > 80)
                    .forEach(line -> wide.add(command + ": " + line));
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void helpOfACommandIsItsHelpOption() throws Exception {
        assertThat(ExfigProcess.in(folder).run("help", "config", "check").out())
                .isEqualTo(
                        ExfigProcess.in(folder).run("config", "check", "--help").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"help nonsense", "explain C999", "completion tcsh", "completion", "explain a b"})
    void whatIsNotThereIsToldWithAdvice(String line) throws Exception {
        ExfigProcess.Result result = ExfigProcess.in(folder).run(line.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("error: ").contains("hint: ");
        assertThat(result.hasStackTrace()).isFalse();
    }

    @Test
    void aCodeIsExplainedAndAllAreListed() throws Exception {
        ExfigProcess.Result page = ExfigProcess.in(folder).run("explain", "c044");
        ExfigProcess.Result list = ExfigProcess.in(folder).run("explain");

        assertThat(page.exitCode()).isZero();
        assertThat(page.out()).startsWith("C044 (error)\n").contains("\nWhy: ", "\nDo: ", "\nExample:\n");
        assertThat(list.out()).contains("\nC044 ", "\nrate-limited ");
    }

    @Test
    void aKeyIsExplainedByItsPathOrItsEnd() throws Exception {
        ExfigProcess.Result page = ExfigProcess.in(folder).run("explain", "ios.icons.figmaFrameName");
        ExfigProcess.Result end = ExfigProcess.in(folder).run("explain", "themeExtension");
        ExfigProcess.Result several = ExfigProcess.in(folder).run("explain", "icons.nameStyle");

        assertThat(page.out())
                .startsWith("ios.icons.figmaFrameName (a key of the configuration)\n")
                .contains("\nActs in the entries of a list.\n")
                .endsWith("\n  ios:\n    icons:\n      - figmaFrameName: Icons\n");
        assertThat(end.out())
                .startsWith("flutter.colors.themeExtension ")
                .contains("\nTakes: true or false\nDefault: false\n");
        assertThat(several.exitCode()).isZero();
        assertThat(several.out()).contains("\nios.icons.nameStyle\n", "\nflutter.icons.nameStyle\n");
        assertThat(ExfigProcess.in(folder).run("explain", "figmaFrameNam").err())
                .contains("did you mean \"figmaFrameName\"?");
    }

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        Files.writeString(
                folder.resolve("exfig.bash"),
                ExfigProcess.in(folder).run("completion", "bash").out());

        assertThat(completed("exfig", "expl")).contains("explain");
        assertThat(completed("exfig", "config", "che")).contains("check");
        assertThat(completed("exfig", "doctor", "--lo")).contains("--local");
        assertThat(completed("exfig", "nonsense", "--lo")).doesNotContain("--local");
    }

    @Test
    void fishGetsALineForEachCommandAndOption() throws Exception {
        String script = ExfigProcess.in(folder).run("completion", "fish").out();

        assertThat(script.lines().skip(1)).allMatch(line -> line.startsWith("complete -c exfig "));
        assertThat(script)
                .contains(
                        "-n '__fish_use_subcommand' -a doctor -d ",
                        "-n '__fish_seen_subcommand_from doctor' -l local -d 'Ask Figma nothing.'",
                        "-n '__fish_seen_subcommand_from config; and __fish_seen_subcommand_from check' ");
    }

    /// What bash proposes for the last word.
    private List<String> completed(String... words) throws Exception {
        String script = "source exfig.bash; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; COMP_LINE='" + String.join(" ", words)
                + "'; _complete_exfig; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "--norc", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (var out = bash.inputReader(StandardCharsets.UTF_8)) {
            return out.lines().map(String::strip).toList();
        }
    }
}
