package exfig.svg;

import java.util.Optional;

/// Reads numbers, words and single characters of SVG's attribute grammars; blanks and commas part them.
final class Scanner {
    /// Beyond this no drawing means anything, and products of such numbers would leave the range of `double`.
    private static final double MAX_NUMBER = 1e12;

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    /// Skips blanks and commas, then tells whether anything is left.
    boolean more() {
        while (at < text.length() && (text.charAt(at) == ',' || blank(text.charAt(at)))) {
            at++;
        }
        return at < text.length();
    }

    /// The next character, not consumed.
    char peek() {
        return text.charAt(at);
    }

    char take() {
        return text.charAt(at++);
    }

    boolean numberAhead() {
        if (!more()) {
            return false;
        }
        char next = peek();
        return next == '.' || next == '+' || next == '-' || digit(next);
    }

    /// A number of SVG's grammar: `-1.5e3`, `.5`, `4.`; empty, and nothing consumed, when none is there.
    Optional<Double> number() {
        if (!more()) {
            return Optional.empty();
        }
        int end = at;
        if (peek() == '+' || peek() == '-') {
            end++;
        }
        int digits = end;
        end = digits(end);
        int count = end - digits;
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = digits(end + 1);
            count += fraction - end - 1;
            end = fraction;
        }
        if (count == 0) {
            return Optional.empty();
        }
        end = exponent(end);
        double value = Double.parseDouble(text.substring(at, end));
        if (!(Math.abs(value) <= MAX_NUMBER)) {
            return Optional.empty();
        }
        at = end;
        return Optional.of(value);
    }

    /// An arc flag: one character, which may touch what follows.
    Optional<Boolean> flag() {
        if (!more() || (peek() != '0' && peek() != '1')) {
            return Optional.empty();
        }
        return Optional.of(take() == '1');
    }

    /// Letters, digits, `-`, `_` and `%` up to anything else; may be empty.
    String word() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(peek()) || peek() == '-' || peek() == '_' || peek() == '%')) {
            at++;
        }
        return text.substring(start, at);
    }

    private int exponent(int end) {
        if (end >= text.length() || (text.charAt(end) != 'e' && text.charAt(end) != 'E')) {
            return end;
        }
        int digits = end + 1;
        if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
            digits++;
        }
        int last = digits(digits);
        return last > digits ? last : end;
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean blank(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\f';
    }
}
