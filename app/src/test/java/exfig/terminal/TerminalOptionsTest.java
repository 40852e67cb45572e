package exfig.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import exfig.terminal.TerminalOptions.Style;
import exfig.terminal.TerminalOptions.Verbosity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalOptionsTest {
    @Test
    void aTerminalGetsColoursAndLiveLines() {
        TerminalOptions options = TerminalOptions.detect(Map.of("TERM", "xterm"), true, TerminalFlags.DEFAULT);

        assertThat(options).isEqualTo(new TerminalOptions(true, 80, 24, Verbosity.NORMAL, Style.LIVE));
    }

    @Test
    void aPipeGetsPlainLinesWithoutColours() {
        TerminalOptions options = TerminalOptions.detect(Map.of(), false, TerminalFlags.DEFAULT);

        assertThat(options).isEqualTo(new TerminalOptions(false, 80, 24, Verbosity.NORMAL, Style.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CI", "CONTINUOUS_INTEGRATION", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL"})
    void aBuildMachineIsPlainEvenOnATerminal(String variable) {
        TerminalOptions options = TerminalOptions.detect(Map.of(variable, "true"), true, TerminalFlags.DEFAULT);

        assertThat(options.style()).isEqualTo(Style.PLAIN);
        assertThat(options.color()).isFalse();
    }

    @Test
    void aDumbTerminalIsPlain() {
        TerminalOptions options = TerminalOptions.detect(Map.of("TERM", "dumb"), true, TerminalFlags.DEFAULT);

        assertThat(options.style()).isEqualTo(Style.PLAIN);
        assertThat(options.color()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // first variable, second variable, on a terminal, colours
        "NO_COLOR=1,    X=,               true,  false",
        "NO_COLOR=1,    FORCE_COLOR=1,    true,  false",
        "NO_COLOR=,     X=,               true,  true",
        "FORCE_COLOR=1, X=,               false, true",
        "FORCE_COLOR=1, CI=true,          false, true",
        "FORCE_COLOR=0, X=,               false, false",
        "CLICOLOR_FORCE=1, X=,            false, true",
        "CLICOLOR_FORCE=0, X=,            false, false",
    })
    void variablesDecideOnColours(String first, String second, boolean terminal, boolean color) {
        Map<String, String> environment = Map.of(
                first.split("=")[0], value(first),
                second.split("=")[0], value(second));

        assertThat(TerminalOptions.detect(environment, terminal, TerminalFlags.DEFAULT)
                        .color())
                .isEqualTo(color);
    }

    private static String value(String variable) {
        return variable.substring(variable.indexOf('=') + 1);
    }

    @Test
    void theColourFlagBeatsVariables() {
        assertThat(withColor(Map.of("NO_COLOR", "1"), ColorChoice.ALWAYS)).isTrue();
        assertThat(withColor(Map.of("FORCE_COLOR", "1"), ColorChoice.NEVER)).isFalse();
    }

    private static boolean withColor(Map<String, String> environment, ColorChoice choice) {
        return TerminalOptions.detect(
                        environment, true, new TerminalFlags(choice, ProgressChoice.AUTO, Verbosity.NORMAL))
                .color();
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO,  NORMAL,  LIVE",
        "AUTO,  VERBOSE, LIVE",
        "AUTO,  QUIET,   NONE",
        "PLAIN, NORMAL,  PLAIN",
        "PLAIN, QUIET,   NONE",
        "NONE,  VERBOSE, NONE"
    })
    void flagsDecideOnProgress(ProgressChoice choice, Verbosity verbosity, Style style) {
        TerminalOptions options =
                TerminalOptions.detect(Map.of(), true, new TerminalFlags(ColorChoice.AUTO, choice, verbosity));

        assertThat(options.style()).isEqualTo(style);
        assertThat(options.verbosity()).isEqualTo(verbosity);
    }

    @ParameterizedTest
    @CsvSource({"132, 132", "7, 20", "0, 80", "-5, 80", "wide, 80", "999999, 80", "'', 80"})
    void theWidthIsThatOfColumnsWhenItMakesSense(String columns, int width) {
        assertThat(TerminalOptions.detect(Map.of("COLUMNS", columns), true, TerminalFlags.DEFAULT)
                        .width())
                .isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "1, 1", "0, 24", "tall, 24", "'', 24"})
    void theHeightIsThatOfLinesWhenItMakesSense(String lines, int height) {
        assertThat(TerminalOptions.detect(Map.of("LINES", lines), true, TerminalFlags.DEFAULT)
                        .height())
                .isEqualTo(height);
    }

    @Test
    void tooNarrowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TerminalOptions(false, 19, 24, Verbosity.NORMAL, Style.LIVE));
    }
}
