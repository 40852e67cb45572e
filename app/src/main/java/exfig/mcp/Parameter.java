package exfig.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One argument of a tool.
///
/// @param type as JSON Schema calls it
/// @param choices the only values; empty when any will do
record Parameter(String name, Type type, boolean required, List<String> choices, String description) {
    enum Type {
        TEXT("string"),
        WHOLE("integer"),
        FLAG("boolean"),
        TEXTS("array");

        private final String word;

        Type(String word) {
            this.word = word;
        }
    }

    Parameter {
        choices = List.copyOf(choices);
    }

    static Parameter text(String name, String description) {
        return new Parameter(name, Type.TEXT, false, List.of(), description);
    }

    static Parameter whole(String name, String description) {
        return new Parameter(name, Type.WHOLE, false, List.of(), description);
    }

    static Parameter flag(String name, String description) {
        return new Parameter(name, Type.FLAG, false, List.of(), description);
    }

    static Parameter texts(String name, String description) {
        return new Parameter(name, Type.TEXTS, false, List.of(), description);
    }

    static Parameter choice(String name, List<String> choices, String description) {
        return new Parameter(name, Type.TEXT, false, choices, description);
    }

    /// The same, without which the tool cannot be called.
    Parameter asRequired() {
        return new Parameter(name, type, true, choices, description);
    }

    /// As a property of a JSON schema.
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type.word);
        if (type == Type.TEXTS) {
            schema.put("items", Map.of("type", "string"));
        }
        if (!choices.isEmpty()) {
            schema.put("enum", choices);
        }
        schema.put("description", description);
        return schema;
    }

    /// @throws BadArgumentException when a value is none of this parameter's
    void check(Object value) {
        boolean fits = switch (type) {
            case TEXT -> value instanceof String text && (choices.isEmpty() || choices.contains(text));
            case WHOLE -> value instanceof Integer || value instanceof Long;
            case FLAG -> value instanceof Boolean;
            case TEXTS -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        };
        if (!fits) {
            throw new BadArgumentException(name + " cannot be " + value + "; "
                    + (choices.isEmpty()
                            ? "it is " + (type == Type.TEXTS ? "a list of strings" : "of type " + type.word)
                            : "one of " + String.join(", ", choices)));
        }
    }
}
