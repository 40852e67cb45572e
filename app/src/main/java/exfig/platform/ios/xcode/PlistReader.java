package exfig.platform.ios.xcode;

import exfig.plan.AmendmentException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads an OpenStep property list ("Old-Style ASCII Property Lists", Apple's archive):
/// dictionaries, lists, strings, data as text, and comments.
final class PlistReader {
    private static final String PLAIN = "_$/:.-+~@%*!?^&|`";
    private static final int DEEPEST = 200;

    /// A property list and the comments in it, in their order.
    record Document(Plist.Fields root, List<Comment> comments) {}

    /// What stands between the slashes, without them and without blanks at the ends.
    record Comment(String text, int start, int end) {}

    private final String text;
    private final List<Comment> comments = new ArrayList<>();
    private int at;
    private int depth;

    private PlistReader(String text) {
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /// @throws AmendmentException when the text is something else, with the place
    static Document read(String text) throws AmendmentException {
        PlistReader reader = new PlistReader(text);
        reader.skip();
        if (reader.peek() != '{') {
            throw reader.fault("it is not in the form that Xcode writes, which begins with {");
        }
        Plist root = reader.value();
        reader.skip();
        if (reader.at < text.length()) {
            throw reader.fault("something follows its end");
        }
        return new Document((Plist.Fields) root, List.copyOf(reader.comments));
    }

    private Plist value() throws AmendmentException {
        if (++depth > DEEPEST) {
            throw fault("it is nested too deeply");
        }
        Plist value = switch (peek()) {
            case '{' -> dictionary();
            case '(' -> list();
            case '<' -> data();
            default -> string();
        };
        depth--;
        return value;
    }

    private Plist dictionary() throws AmendmentException {
        int start = at++;
        List<Plist.Field> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (skip(); peek() != '}'; skip()) {
            Plist.Text key = string();
            if (!keys.add(key.value())) {
                throw fault("the key \"" + key.value() + "\" stands twice");
            }
            skip();
            expect('=');
            skip();
            Plist value = value();
            skip();
            expect(';');
            fields.add(new Plist.Field(key.value(), value, key.start()));
        }
        return new Plist.Fields(fields, start, ++at);
    }

    private Plist list() throws AmendmentException {
        int start = at++;
        List<Plist> values = new ArrayList<>();
        boolean trailingComma = false;
        int itemsEnd = at;
        for (skip(); peek() != ')'; skip()) {
            if (!values.isEmpty() && !trailingComma) {
                throw fault("a comma or ) is missing");
            }
            Plist value = value();
            values.add(value);
            int before = comments.size();
            skip();
            itemsEnd = comments.size() > before ? comments.getLast().end() : value.end();
            trailingComma = peek() == ',';
            at += trailingComma ? 1 : 0;
        }
        return new Plist.Items(values, trailingComma, itemsEnd, start, ++at);
    }

    private Plist data() throws AmendmentException {
        int start = at;
        int end = text.indexOf('>', at);
        if (end < 0) {
            throw fault("data without an end begins here");
        }
        at = end + 1;
        return new Plist.Text(text.substring(start, at), start, at);
    }

    private Plist.Text string() throws AmendmentException {
        int start = at;
        char first = peek();
        if (first == '"' || first == '\'') {
            return quoted(first);
        }
        while (at < text.length() && isPlain(text.charAt(at)) && !atComment()) {
            at++;
        }
        if (at == start) {
            throw fault(at < text.length() ? "a value is missing" : "it ends early");
        }
        return new Plist.Text(text.substring(start, at), start, at);
    }

    private Plist.Text quoted(char quote) throws AmendmentException {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            value.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at++));
        }
        if (at >= text.length()) {
            at = start;
            throw fault("a text without an end begins here");
        }
        return new Plist.Text(value.toString(), start, ++at);
    }

    private char escaped() throws AmendmentException {
        if (at + 1 >= text.length()) {
            throw fault("it ends early");
        }
        char code = text.charAt(at + 1);
        int digits = code == 'U' ? 4 : 3;
        boolean number = code == 'U' || (code >= '0' && code <= '7');
        int from = code == 'U' ? at + 2 : at + 1;
        if (number && from + digits <= text.length()) {
            try {
                int value = Integer.parseInt(text.substring(from, from + digits), code == 'U' ? 16 : 8);
                at = from + digits;
                return (char) value;
            } catch (NumberFormatException _) {
                // Then it is the character itself.
            }
        }
        at += 2;
        return switch (code) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> '\u000B';
            default -> code;
        };
    }

    /// To the next character that counts.
    private void skip() throws AmendmentException {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (atComment()) {
                comment();
            } else {
                return;
            }
        }
    }

    private boolean atComment() {
        return text.startsWith("/*", at) || text.startsWith("//", at);
    }

    private void comment() throws AmendmentException {
        int start = at;
        boolean line = text.charAt(at + 1) == '/';
        int end = text.indexOf(line ? "\n" : "*/", at + 2);
        if (end < 0 && !line) {
            throw fault("a comment without an end begins here");
        }
        int last = end < 0 ? text.length() : end;
        at = line ? last : last + 2;
        comments.add(new Comment(text.substring(start + 2, last).strip(), start, at));
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void expect(char wanted) throws AmendmentException {
        if (peek() != wanted) {
            throw fault("\"" + wanted + "\" is missing");
        }
        at++;
    }

    private static boolean isPlain(char c) {
        return Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
    }

    private AmendmentException fault(String reason) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            boolean newLine = text.charAt(i) == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        return new AmendmentException("line " + line + ", column " + column + ": " + reason);
    }
}
