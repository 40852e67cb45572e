package exfig.terminal;

import java.util.List;
import java.util.Map;

/// How to write to people on stderr, decided once at the start.
///
/// @param color whether colours are used
/// @param width columns of a line, 20 or more
/// @param height lines of the screen, more than 0
/// @param verbosity how much is said
/// @param style how progress is shown
public record TerminalOptions(boolean color, int width, int height, Verbosity verbosity, Style style) {
    private static final int DEFAULT_WIDTH = 80;
    private static final int SMALLEST_WIDTH = 20;
    private static final int DEFAULT_HEIGHT = 24;

    /// Presence of any means: a build machine, so no animation (exfig's configuration reference, 2.3).
    private static final List<String> BUILD_MACHINES =
            List.of("CI", "CONTINUOUS_INTEGRATION", "GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL");

    /// How much is said.
    public enum Verbosity {
        /// Errors only.
        QUIET,
        NORMAL,
        /// Every request, retry and written file.
        VERBOSE
    }

    /// How progress is shown.
    public enum Style {
        /// Lines that are repainted; needs a terminal.
        LIVE,
        /// A line for each milestone; for logs.
        PLAIN,
        /// No progress: warnings only.
        NONE
    }

    /// @throws IllegalArgumentException when the width is too small to say anything
    public TerminalOptions {
        if (width < SMALLEST_WIDTH) {
            throw new IllegalArgumentException("narrower than " + SMALLEST_WIDTH + " columns: " + width);
        }
    }

    /// Decides by flags first, then by the surroundings.
    ///
    /// Colours: `--color`, then `NO_COLOR`, then `FORCE_COLOR` and `CLICOLOR_FORCE` (`0` and
    /// `false` do not force), then whether stderr is a terminal that is neither dumb nor a build
    /// machine's. Progress: quiet shows none, then `--progress`, then live lines on such a
    /// terminal, plain lines elsewhere. The width is `COLUMNS`, else 80; the height `LINES`, else
    /// 24.
    ///
    /// @param environment the process's environment; a variable that is set to nothing counts as not set
    /// @param terminal whether stderr is a terminal
    public static TerminalOptions detect(Map<String, String> environment, boolean terminal, TerminalFlags flags) {
        boolean interactive = terminal
                && !"dumb".equals(environment.get("TERM"))
                && BUILD_MACHINES.stream().noneMatch(name -> isOn(environment, name));
        return new TerminalOptions(
                color(environment, interactive, flags.color()),
                Math.max(SMALLEST_WIDTH, number(environment, "COLUMNS", DEFAULT_WIDTH)),
                number(environment, "LINES", DEFAULT_HEIGHT),
                flags.verbosity(),
                style(interactive, flags));
    }

    private static boolean color(Map<String, String> environment, boolean interactive, ColorChoice choice) {
        return switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && (isOn(environment, "FORCE_COLOR") || isOn(environment, "CLICOLOR_FORCE") || interactive);
        };
    }

    private static Style style(boolean interactive, TerminalFlags flags) {
        if (flags.verbosity() == Verbosity.QUIET) {
            return Style.NONE;
        }
        return switch (flags.progress()) {
            case PLAIN -> Style.PLAIN;
            case NONE -> Style.NONE;
            case AUTO -> interactive ? Style.LIVE : Style.PLAIN;
        };
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String text = environment.getOrDefault(name, "");
        return text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : otherwise;
    }

    private static boolean isOn(Map<String, String> environment, String name) {
        return switch (environment.getOrDefault(name, "")) {
            case "", "0", "false" -> false;
            default -> true;
        };
    }
}
