package exfig.terminal;

/// What the command line said about output, before the surroundings are asked.
public record TerminalFlags(ColorChoice color, ProgressChoice progress, TerminalOptions.Verbosity verbosity) {
    /// Nothing was said.
    public static final TerminalFlags DEFAULT =
            new TerminalFlags(ColorChoice.AUTO, ProgressChoice.AUTO, TerminalOptions.Verbosity.NORMAL);
}
