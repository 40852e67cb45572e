package exfig.snapshot;

import exfig.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// JSON as maps (members sorted), lists, texts, decimals, truth values and null, and back as
/// indented text: one value has one text, and a small change of the value changes few lines.
final class JsonValues {
    private static final JsonFactory JSON = JsonFactory.builder()
            // Layers nest deeper than the library expects of anybody.
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(10_000).build())
            .build();

    private JsonValues() {}

    static JsonParser parser(byte[] text) {
        return JSON.createParser(ObjectReadContext.empty(), text);
    }

    /// The value that begins at the parser's current token.
    ///
    /// @param wanted which members of objects are kept, by name
    static @Nullable Object read(JsonParser json, Predicate<String> wanted) {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new TreeMap<>();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    if (wanted.test(name)) {
                        members.put(name, orNull(read(json, wanted)));
                    } else {
                        json.skipChildren();
                    }
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(orNull(read(json, wanted)));
                }
                yield items;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> json.getString();
            case null, default -> null;
        };
    }

    private static Object orNull(@Nullable Object value) {
        return value == null ? JsonText.NULL : value;
    }

    /// UTF-8 with a line for each member and item, and a line feed at the end.
    static byte[] text(Object value) {
        return JsonText.of(value, JsonText.Layout.ITEMS).getBytes(StandardCharsets.UTF_8);
    }
}
