package exfig.snapshot;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// A whole Figma document, cut down to its pages, its components and what stands above them, while it
/// streams in.
///
/// Memory grows with the number of components, not with the size of the file. Not recursive, since
/// files nest thousands of levels deep.
final class DocumentOutline {
    private static final Set<String> OF_NODES = Set.of("id", "name", "type", "visible");
    private static final Set<String> OF_TABLES =
            Set.of("key", "name", "description", "styleType", "componentSetId", "remote");
    private static final Set<String> KEPT = Set.of("DOCUMENT", "CANVAS", "COMPONENT", "COMPONENT_SET");

    private static final JsonFactory DEEP = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100_000).build())
            // Big files have tens of thousands of node ids as property names, which is no attack.
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private DocumentOutline() {}

    /// A parser that allows what Figma's bodies need.
    static JsonParser parser(InputStream body) {
        return DEEP.createParser(ObjectReadContext.empty(), body);
    }

    /// The document that begins at the parser's current token; whatever is none gives an empty one.
    static Map<String, Object> read(JsonParser json) {
        Map<String, Object> file = new TreeMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "name", "version" -> file.put(name, json.getString());
                case "document" -> {
                    if (value == JsonToken.START_OBJECT) {
                        file.put(name, tree(json));
                    }
                }
                case "components", "componentSets", "styles" -> file.put(name, table(json));
                default -> json.skipChildren();
            }
        }
        return file;
    }

    private static Map<String, Object> table(JsonParser json) {
        Map<String, Object> rows = new TreeMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String id = json.currentName();
            json.nextToken();
            Object row = JsonValues.read(json, OF_TABLES::contains);
            if (row != null) {
                rows.put(id, row);
            }
        }
        return rows;
    }

    private static Map<String, Object> tree(JsonParser json) {
        Deque<Map<String, Object>> open = new ArrayDeque<>();
        Deque<List<Object>> children = new ArrayDeque<>();
        open.push(new TreeMap<>());
        children.push(new ArrayList<>());
        while (true) {
            switch (json.nextToken()) {
                case START_OBJECT -> {
                    open.push(new TreeMap<>());
                    children.push(new ArrayList<>());
                }
                case END_OBJECT -> {
                    Map<String, Object> node = open.pop();
                    List<Object> below = children.pop();
                    if (!below.isEmpty()) {
                        node.put("children", below);
                    }
                    if (open.isEmpty()) {
                        return node;
                    }
                    if (!below.isEmpty() || KEPT.contains(String.valueOf(node.get("type")))) {
                        children.element().add(node);
                    }
                }
                case PROPERTY_NAME -> property(json, open.element());
                case START_ARRAY -> json.skipChildren();
                case null -> throw new IllegalStateException("read whole before");
                default -> {}
            }
        }
    }

    private static void property(JsonParser json, Map<String, Object> node) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (OF_NODES.contains(name) || name.equals("absoluteBoundingBox")) {
            Object read = JsonValues.read(json, inner -> inner.equals("width") || inner.equals("height"));
            if (read != null) {
                node.put(name, read);
            }
        } else if (!name.equals("children") || value == JsonToken.START_OBJECT) {
            json.skipChildren();
        }
    }
}
