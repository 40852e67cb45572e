package exfig.simulator.render;

/// Cuts SVG path data into commands, numbers and flags.
final class PathScanner {
    private final String text;
    private int at;

    PathScanner(String text) {
        this.text = text;
    }

    /// Path data that breaks the grammar.
    static final class MalformedPathException extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedPathException() {
            super(null, null, false, false);
        }
    }

    boolean hasMore() {
        skipSeparators();
        return at < text.length();
    }

    /// The command letter that stands here or, before a number, the one that is repeated: `M` repeats as `L`.
    char commandAfter(char previous) throws MalformedPathException {
        char here = text.charAt(at);
        if (Character.isLetter(here)) {
            at++;
            return here;
        }
        return switch (previous) {
            case 'M' -> 'L';
            case 'm' -> 'l';
            case ' ', 'Z', 'z' -> throw new MalformedPathException();
            default -> previous;
        };
    }

    double number() throws MalformedPathException {
        skipSeparators();
        int start = at;
        skipSign();
        int digits = skipDigits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits += skipDigits();
        }
        if (digits == 0) {
            throw new MalformedPathException();
        }
        skipExponent();
        return Double.parseDouble(text.substring(start, at));
    }

    /// One character, `0` or `1`; what follows may touch it, as in `a1 1 0 012 3`.
    boolean flag() throws MalformedPathException {
        skipSeparators();
        if (at < text.length() && (text.charAt(at) == '0' || text.charAt(at) == '1')) {
            return text.charAt(at++) == '1';
        }
        throw new MalformedPathException();
    }

    private void skipExponent() {
        int before = at;
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            skipSign();
            if (skipDigits() == 0) {
                at = before;
            }
        }
    }

    private void skipSign() {
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
    }

    private int skipDigits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private void skipSeparators() {
        while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) <= ' ')) {
            at++;
        }
    }
}
