package exfig.simulator.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Cuts UTF-8 bytes into JSON's tokens. Short texts that repeat (names, types, numbers) are shared to save memory.
final class JsonScanner {
    private static final int SHARED_SLOTS = 4096;
    private static final int LONGEST_SHARED = 32;

    private final byte[] bytes;
    private final @Nullable String[] shared = new String[SHARED_SLOTS];
    private int at;

    JsonScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    JsonException error(String problem) {
        return new JsonException(problem, at);
    }

    /// Consumes blanks and the first byte of the next token.
    int token() {
        skipBlanks();
        if (at == bytes.length) {
            throw error("the document ends too early");
        }
        return bytes[at++];
    }

    boolean skipIf(char c) {
        skipBlanks();
        if (at < bytes.length && bytes[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    /// A member's name and the colon after it.
    String name() {
        if (token() != '"') {
            throw error("expected a member name");
        }
        String name = text();
        if (token() != ':') {
            throw error("expected a colon");
        }
        return name;
    }

    void end() {
        skipBlanks();
        if (at < bytes.length) {
            throw error("something follows the document");
        }
    }

    /// The rest of a word whose first letter was consumed.
    <T> T word(String word, T meaning) {
        for (int i = 1; i < word.length(); i++) {
            if (at == bytes.length || bytes[at] != word.charAt(i)) {
                throw error("expected " + word);
            }
            at++;
        }
        return meaning;
    }

    /// A number whose first byte was consumed.
    String number() {
        int from = at - 1;
        while (at < bytes.length && "+-.eE0123456789".indexOf(bytes[at]) >= 0) {
            at++;
        }
        if (!isNumber(from, at)) {
            throw error("expected a value");
        }
        return share(from, at);
    }

    private boolean isNumber(int from, int to) {
        int i = from;
        if (bytes[i] == '-') {
            i++;
        }
        int whole = digits(i, to);
        if (whole == i || (bytes[i] == '0' && whole > i + 1)) {
            return false;
        }
        i = whole;
        if (i < to && bytes[i] == '.') {
            int fraction = digits(i + 1, to);
            if (fraction == i + 1) {
                return false;
            }
            i = fraction;
        }
        if (i < to && (bytes[i] == 'e' || bytes[i] == 'E')) {
            i++;
            if (i < to && (bytes[i] == '+' || bytes[i] == '-')) {
                i++;
            }
            int exponent = digits(i, to);
            return exponent > i && exponent == to;
        }
        return i == to;
    }

    private int digits(int from, int to) {
        int i = from;
        while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return i;
    }

    /// The rest of a text whose opening quote was consumed.
    String text() {
        int from = at;
        boolean ascii = true;
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b == '"') {
                int to = at++;
                return ascii ? share(from, to) : new String(bytes, from, to - from, StandardCharsets.UTF_8);
            }
            if (b == '\\') {
                return escaped(from);
            }
            if (b >= 0 && b < 0x20) {
                throw error("a control character in a text");
            }
            ascii &= b >= 0;
            at++;
        }
        throw error("a text without end");
    }

    private String escaped(int from) {
        var text = new StringBuilder();
        int piece = from;
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b == '"') {
                text.append(new String(bytes, piece, at++ - piece, StandardCharsets.UTF_8));
                return text.toString();
            }
            if (b == '\\') {
                text.append(new String(bytes, piece, at++ - piece, StandardCharsets.UTF_8));
                text.append(escape());
                piece = at;
            } else {
                at++;
            }
        }
        throw error("a text without end");
    }

    private char escape() {
        if (at == bytes.length) {
            throw error("a text without end");
        }
        byte b = bytes[at++];
        return switch (b) {
            case '"', '\\', '/' -> (char) b;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw error("an unknown escape");
        };
    }

    private char unicode() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
            if (digit < 0) {
                throw error("expected four hexadecimal digits");
            }
            value = value << 4 | digit;
            at++;
        }
        return (char) value;
    }

    private String share(int from, int to) {
        int length = to - from;
        if (length > LONGEST_SHARED) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        int hash = length;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        int slot = (hash ^ hash >>> 15) & (SHARED_SLOTS - 1);
        String known = shared[slot];
        if (known != null && same(known, from, length)) {
            return known;
        }
        String fresh = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        shared[slot] = fresh;
        return fresh;
    }

    private boolean same(String known, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void skipBlanks() {
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return;
            }
            at++;
        }
    }
}
