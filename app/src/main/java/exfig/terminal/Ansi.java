package exfig.terminal;

/// Colours and weights for text, or the text unchanged.
///
/// @param enabled whether escape sequences are added
public record Ansi(boolean enabled) {
    /// For headings and totals.
    public String bold(String text) {
        return styled("1", text);
    }

    /// For what may be overlooked.
    public String dim(String text) {
        return styled("2", text);
    }

    /// For errors.
    public String red(String text) {
        return styled("31", text);
    }

    /// For success.
    public String green(String text) {
        return styled("32", text);
    }

    /// For warnings.
    public String yellow(String text) {
        return styled("33", text);
    }

    /// For what is going on.
    public String cyan(String text) {
        return styled("36", text);
    }

    private String styled(String code, String text) {
        return enabled && !text.isEmpty() ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
