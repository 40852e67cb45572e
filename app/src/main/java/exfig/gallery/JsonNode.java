package exfig.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON value of a small file in memory; every question that does not fit it is an
/// [IllegalArgumentException].
///
/// @param value a map, a list, a string, a number or a boolean; null for JSON's own null
record JsonNode(@Nullable Object value) {
    private static final JsonFactory JSON = new JsonFactory();

    /// @throws tools.jackson.core.JacksonException when the bytes are no JSON
    static JsonNode parse(byte[] bytes) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return node(json, json.nextToken());
        }
    }

    private static JsonNode node(JsonParser json, @Nullable JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                Map<String, JsonNode> members = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    members.put(name, node(json, json.nextToken()));
                }
                yield new JsonNode(members);
            }
            case START_ARRAY -> {
                List<JsonNode> items = new ArrayList<>();
                for (JsonToken item = json.nextToken(); item != JsonToken.END_ARRAY; item = json.nextToken()) {
                    items.add(node(json, item));
                }
                yield new JsonNode(items);
            }
            case VALUE_STRING -> new JsonNode(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode(json.getDoubleValue());
            case VALUE_TRUE -> new JsonNode(true);
            case VALUE_FALSE -> new JsonNode(false);
            case VALUE_NULL -> new JsonNode(null);
            case null, default -> throw new IllegalArgumentException("JSON that ends early");
        };
    }

    Map<String, JsonNode> members() {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        Map<?, ?> map = as(Map.class);
        map.forEach((name, node) -> members.put(String.class.cast(name), JsonNode.class.cast(node)));
        return members;
    }

    Optional<JsonNode> find(String name) {
        return Optional.ofNullable(members().get(name));
    }

    JsonNode get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    List<JsonNode> list() {
        List<JsonNode> items = new ArrayList<>();
        List<?> list = as(List.class);
        list.forEach(item -> items.add(JsonNode.class.cast(item)));
        return items;
    }

    List<JsonNode> list(int size) {
        List<JsonNode> items = list();
        if (items.size() != size) {
            throw new IllegalArgumentException("not " + size + " items, but " + items.size());
        }
        return items;
    }

    String text() {
        return as(String.class);
    }

    double number() {
        return as(Double.class);
    }

    int integer() {
        return as(Double.class).intValue();
    }

    boolean flag() {
        return as(Boolean.class);
    }

    private <T> T as(Class<T> type) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("not a " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
