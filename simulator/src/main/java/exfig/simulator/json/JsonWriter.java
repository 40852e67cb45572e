package exfig.simulator.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;

/// Writes a tree as compact UTF-8 with its own stack, so that no nesting is too deep.
final class JsonWriter {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final OutputStream out;
    private final byte[] buffer = new byte[8192];
    private int used;

    JsonWriter(OutputStream out) {
        this.out = out;
    }

    private record Open(Iterator<?> rest, char end) {}

    void write(Json root) throws IOException {
        Deque<Open> open = new ArrayDeque<>();
        begin(root, open);
        boolean first = true;
        while (!open.isEmpty()) {
            Open container = open.peek();
            if (!container.rest.hasNext()) {
                ascii(container.end);
                open.pop();
                first = false;
                continue;
            }
            if (!first) {
                ascii(',');
            }
            int before = open.size();
            begin(memberOf(container.rest.next()), open);
            first = open.size() > before;
        }
        out.write(buffer, 0, used);
        used = 0;
    }

    private Json memberOf(Object next) throws IOException {
        if (next instanceof Map.Entry<?, ?> member) {
            text((String) member.getKey());
            ascii(':');
            return (Json) member.getValue();
        }
        return (Json) next;
    }

    private void begin(Json value, Deque<Open> open) throws IOException {
        switch (value) {
            case JsonObject(var members) -> {
                ascii('{');
                open.push(new Open(members.entrySet().iterator(), '}'));
            }
            case JsonArray(var values) -> {
                ascii('[');
                open.push(new Open(values.iterator(), ']'));
            }
            case JsonString(var string) -> text(string);
            case JsonNumber(var raw) -> plain(raw);
            case JsonBoolean(var flag) -> plain(Boolean.toString(flag));
            case JsonNull() -> plain("null");
        }
    }

    private void plain(String ascii) throws IOException {
        for (int i = 0; i < ascii.length(); i++) {
            ascii(ascii.charAt(i));
        }
    }

    private void text(String string) throws IOException {
        ascii('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                ascii('\\');
                ascii(c);
            } else if (c < 0x20) {
                control(c);
            } else if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                raw(0xC0 | c >> 6);
                raw(0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                raw(0xE0 | c >> 12);
                raw(0x80 | (c >> 6 & 0x3F));
                raw(0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < string.length()
                    && Character.isLowSurrogate(string.charAt(i + 1))) {
                i++;
                int point = Character.toCodePoint(c, string.charAt(i));
                raw(0xF0 | point >> 18);
                raw(0x80 | (point >> 12 & 0x3F));
                raw(0x80 | (point >> 6 & 0x3F));
                raw(0x80 | (point & 0x3F));
            } else {
                unicodeEscape(c);
            }
        }
        ascii('"');
    }

    private void control(char c) throws IOException {
        int known = "\b\t\n\f\r".indexOf(c);
        if (known < 0) {
            unicodeEscape(c);
            return;
        }
        ascii('\\');
        ascii("btnfr".charAt(known));
    }

    private void unicodeEscape(char c) throws IOException {
        plain("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            ascii(HEX[c >> shift & 0xF]);
        }
    }

    private void ascii(char c) throws IOException {
        raw(c);
    }

    private void raw(int b) throws IOException {
        if (used == buffer.length) {
            out.write(buffer, 0, used);
            used = 0;
        }
        buffer[used++] = (byte) b;
    }
}
