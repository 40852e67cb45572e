package exfig.figma.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Any JSON as maps, lists, texts, numbers and booleans; nulls are left out. Not recursive, as files nest
/// thousands of levels deep and a thread's stack does not.
final class JsonTree {
    /// Replaces an object once it is complete, innermost first, so that big trees never exist as maps.
    @FunctionalInterface
    interface Fold {
        /// @param field the property the object stands in, also when it stands there in an array; empty at
        ///     the top
        Object fold(String field, Map<String, Object> object);
    }

    private sealed interface Open permits OpenObject, OpenArray {}

    private static final class OpenObject implements Open {
        private final String field;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private String property = "";

        OpenObject(String field) {
            this.field = field;
        }
    }

    private record OpenArray(String field, List<Object> values) implements Open {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Fold fold;
    private @Nullable Object root;

    private JsonTree(Fold fold) {
        this.fold = fold;
    }

    /// The value that begins at the parser's next token, as it is.
    static @Nullable Object read(JsonParser parser) {
        return read(parser, (_, object) -> object);
    }

    /// The value that begins at the parser's next token; null for JSON's null and for no value at all.
    static @Nullable Object read(JsonParser parser, Fold fold) {
        JsonTree tree = new JsonTree(fold);
        JsonToken token = parser.nextToken();
        while (token != null) {
            tree.accept(token, parser);
            if (tree.open.isEmpty()) {
                return tree.root;
            }
            token = parser.nextToken();
        }
        return null;
    }

    private void accept(JsonToken token, JsonParser parser) {
        switch (token) {
            case START_OBJECT -> open.push(new OpenObject(field()));
            case START_ARRAY -> open.push(new OpenArray(field(), new ArrayList<>()));
            case END_OBJECT, END_ARRAY -> close(open.pop());
            case PROPERTY_NAME -> {
                if (open.peek() instanceof OpenObject object) {
                    object.property = parser.currentName();
                }
            }
            case VALUE_STRING -> put(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(number(parser));
            case VALUE_TRUE -> put(true);
            case VALUE_FALSE -> put(false);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> {}
        }
    }

    private void close(Open closed) {
        switch (closed) {
            case OpenObject object -> put(fold.fold(object.field, object.values));
            case OpenArray array -> put(array.values());
        }
    }

    private void put(Object value) {
        switch (open.peek()) {
            case null -> root = value;
            case OpenObject object -> object.values.put(object.property, value);
            case OpenArray array -> array.values().add(value);
        }
    }

    private String field() {
        return switch (open.peek()) {
            case null -> "";
            case OpenObject object -> object.property;
            case OpenArray array -> array.field();
        };
    }

    /// Whole numbers stay whole: an id of 19 digits is no double.
    private static Number number(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        return parser.getDoubleValue();
    }

    /// The objects of a list, whatever else is in it.
    static List<Fields> objects(Collection<?> values) {
        return values.stream()
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .map(Fields::new)
                .toList();
    }
}
