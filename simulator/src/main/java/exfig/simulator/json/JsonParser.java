package exfig.simulator.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads UTF-8 bytes into a tree with its own stack, so that no nesting is too deep.
final class JsonParser {
    private static final int FIRST_CAPACITY = 64;

    private final JsonScanner in;

    /// Names (unused in arrays) and values of all containers that are still open, the innermost last.
    private String[] names = new String[FIRST_CAPACITY];

    private Json[] values = new Json[FIRST_CAPACITY];
    private int count;

    /// Where each open container begins in `values`; negative (`~start`) for arrays.
    private int[] open = new int[FIRST_CAPACITY];

    private int depth;
    private String name = "";

    JsonParser(byte[] utf8) {
        this.in = new JsonScanner(utf8);
    }

    Json parse() {
        while (true) {
            Json value = begin();
            if (value == null) {
                continue;
            }
            while (depth > 0) {
                add(value);
                boolean object = open[depth - 1] >= 0;
                int c = in.token();
                if (c == ',') {
                    if (object) {
                        name = in.name();
                    }
                    break;
                }
                if (c != (object ? '}' : ']')) {
                    throw in.error("expected , or the end of the " + (object ? "object" : "array"));
                }
                value = close();
            }
            if (depth == 0) {
                in.end();
                return value;
            }
        }
    }

    /// A whole value, or null when a container was opened whose first value comes next.
    private @Nullable Json begin() {
        return switch (in.token()) {
            case '{' -> beginObject();
            case '[' -> beginArray();
            case '"' -> new JsonString(in.text());
            case 't' -> in.word("true", JsonBoolean.TRUE);
            case 'f' -> in.word("false", JsonBoolean.FALSE);
            case 'n' -> in.word("null", JsonNull.INSTANCE);
            default -> new JsonNumber(in.number());
        };
    }

    private @Nullable Json beginObject() {
        push(true);
        if (in.skipIf('}')) {
            return close();
        }
        name = in.name();
        return null;
    }

    private @Nullable Json beginArray() {
        push(false);
        return in.skipIf(']') ? close() : null;
    }

    /// The name of the container itself waits on the stack, below its members, until the container is complete.
    private void push(boolean object) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        reserve();
        names[count++] = name;
        open[depth++] = object ? count : ~count;
    }

    private Json close() {
        int start = open[--depth];
        boolean object = start >= 0;
        int from = object ? start : ~start;
        Json value = object
                ? new JsonObject(
                        Members.of(Arrays.copyOfRange(names, from, count), Arrays.copyOfRange(values, from, count)))
                : new JsonArray(Arrays.asList(Arrays.copyOfRange(values, from, count)));
        count = from - 1;
        name = names[count];
        return value;
    }

    private void add(Json value) {
        reserve();
        names[count] = name;
        values[count++] = value;
    }

    private void reserve() {
        if (count == values.length) {
            names = Arrays.copyOf(names, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
    }
}
