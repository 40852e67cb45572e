package exfig.platform;

/// Where in a configuration a setting stands, so that later errors can point at it.
///
/// @param file as the user named it, or `command line` for settings from options
/// @param line 1-based; 0 when the setting came from options
/// @param column 1-based; 0 when the setting came from options
public record ConfigPosition(String file, int line, int column) {
    /// Settings that came from options.
    public static final ConfigPosition COMMAND_LINE = new ConfigPosition("command line", 0, 0);

    /// `exfig.yaml:12:5`, as compilers print it.
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
