package exfig.command;

import exfig.config.ConfigException;
import exfig.config.ConfigProblem;
import exfig.event.EventSink;
import exfig.terminal.Ansi;
import exfig.terminal.ProgressDisplay;
import exfig.terminal.SafeText;
import exfig.terminal.TerminalOptions;
import exfig.terminal.TerminalOptions.Verbosity;
import java.io.PrintStream;

/// What one command says: progress, problems and summaries on stderr, results on stdout.
final class Console implements AutoCloseable {
    private final PrintStream out;
    private final PrintStream err;
    private final TerminalOptions options;
    private final Ansi ansi;
    private final ProgressDisplay display;

    private Console(PrintStream out, PrintStream err, TerminalOptions options) {
        this.out = out;
        this.err = err;
        this.options = options;
        this.ansi = new Ansi(options.color());
        this.display = ProgressDisplay.open(err, options);
    }

    static Console open(GlobalOptions global, Surroundings surroundings) {
        return new Console(
                surroundings.out(),
                surroundings.err(),
                TerminalOptions.detect(surroundings.environment(), surroundings.terminal(), global.flags()));
    }

    EventSink events() {
        return display;
    }

    /// Ends the progress display; what follows is written directly.
    void finish() {
        display.close();
    }

    /// A line for people that `--quiet` silences.
    void line(String text) {
        if (options.verbosity() != Verbosity.QUIET) {
            err.println(SafeText.line(text));
        }
    }

    /// Whether the progress display already said how many files there are.
    boolean showsProgress() {
        return options.style() != TerminalOptions.Style.NONE;
    }

    /// A line of the result.
    void result(String text) {
        out.println(SafeText.line(text));
    }

    /// One file that is missing.
    void failure(String path, String reason) {
        err.println(ansi.red("failed ") + SafeText.line(path) + ": " + SafeText.line(reason));
    }

    /// Shows what ended the run and gives its exit code.
    ExitCode error(RuntimeException cause) {
        return error("", cause);
    }

    /// Shows what ended one of several configs and gives its exit code.
    ///
    /// @param about goes before the sentence
    ExitCode error(String about, RuntimeException cause) {
        finish();
        Explanation explanation = Explanations.of(cause);
        error(new Explanation(about + explanation.sentence(), explanation.hint(), explanation.exitCode()));
        if (explanation.exitCode() == ExitCode.OTHER && options.verbosity() == Verbosity.VERBOSE) {
            cause.printStackTrace(err);
        }
        return explanation.exitCode();
    }

    /// Shows what ended the run.
    void error(Explanation explanation) {
        finish();
        explanation.sentence().lines().forEach(new LinePrinter(err, ansi.red("error: "))::print);
        explanation.hint().ifPresent(hint -> err.println("  " + ansi.cyan("hint: ") + SafeText.line(hint)));
    }

    /// Shows a problem of the configuration, unless it is a warning and people want errors only.
    void problem(ConfigProblem problem) {
        if (problem.error() || options.verbosity() != Verbosity.QUIET) {
            display.print(ProblemText.of(problem, ansi));
        }
    }

    /// Shows all problems of a configuration that cannot be used.
    void problems(ConfigException cause) {
        cause.problems().forEach(this::problem);
        finish();
        ProblemText.more(cause.problems()).ifPresent(this::line);
    }

    @Override
    public void close() {
        finish();
    }

    /// Puts a prefix before the first of several lines.
    private static final class LinePrinter {
        private final PrintStream stream;
        private String prefix;

        LinePrinter(PrintStream stream, String prefix) {
            this.stream = stream;
            this.prefix = prefix;
        }

        void print(String line) {
            stream.println(prefix + SafeText.line(line));
            prefix = "";
        }
    }
}
