package exfig.command;

import exfig.terminal.ColorChoice;
import exfig.terminal.ProgressChoice;
import exfig.terminal.TerminalFlags;
import exfig.terminal.TerminalOptions.Verbosity;
import picocli.CommandLine.Option;

/// What every command understands.
final class GlobalOptions {
    @Option(
            names = {"-v", "--verbose"},
            description = "Show every request with its tier, timing and request id.")
    boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show errors only.")
    boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never. NO_COLOR and FORCE_COLOR are obeyed too.")
    ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = "--progress",
            paramLabel = "HOW",
            defaultValue = "auto",
            description = "auto, plain or none. Plain lines are the default in CI and in pipes.")
    ProgressChoice progress = ProgressChoice.AUTO;

    TerminalFlags flags() {
        if (verbose && quiet) {
            throw new UsageException("--verbose and --quiet exclude each other");
        }
        return new TerminalFlags(
                color, progress, quiet ? Verbosity.QUIET : verbose ? Verbosity.VERBOSE : Verbosity.NORMAL);
    }
}
