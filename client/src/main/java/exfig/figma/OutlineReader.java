package exfig.figma;

import exfig.figma.id.NodeId;
import exfig.figma.wire.StyleType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/// Reads a whole file in one pass and keeps its components alone; the properties may come in any order.
///
/// Memory grows with the number of components, not with the size of the file: a finished node is dropped unless a
/// component stands below it. Not recursive, since files nest thousands of levels deep.
final class OutlineReader {
    private final List<OpenNode> components = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final Map<String, Entry> componentTable = new LinkedHashMap<>();
    private final Map<String, Entry> setTable = new LinkedHashMap<>();
    private final Map<String, Entry> styleTable = new LinkedHashMap<>();
    private String name = "";
    private String version = "";

    private OutlineReader() {}

    /// @throws StreamReadException when the body is not a file
    static FileOutline read(JsonParser parser) {
        OutlineReader reader = new OutlineReader();
        reader.readFile(parser);
        return reader.outline();
    }

    private void readFile(JsonParser parser) {
        boolean document = false;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new StreamReadException(parser, "not a JSON object");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (property) {
                case "name" -> name = text(parser, "");
                case "version" -> version = text(parser, "");
                case "document" -> {
                    document = value == JsonToken.START_OBJECT;
                    readTree(parser);
                }
                case "components" -> readTable(parser, componentTable);
                case "componentSets" -> readTable(parser, setTable);
                case "styles" -> readTable(parser, styleTable);
                default -> parser.skipChildren();
            }
        }
        if (!document) {
            throw new StreamReadException(parser, "no property \"document\"");
        }
    }

    /// Everything but nodes and the properties wanted of them is skipped, so each object that opens here is a node.
    private void readTree(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        Deque<OpenNode> open = new ArrayDeque<>();
        open.push(new OpenNode(null));
        while (!open.isEmpty()) {
            JsonToken token = parser.nextToken();
            OpenNode node = open.getFirst();
            switch (token) {
                case START_OBJECT -> open.push(new OpenNode(node));
                case END_OBJECT -> finish(open.pop());
                case PROPERTY_NAME -> readProperty(parser, node);
                case START_ARRAY -> parser.skipChildren();
                case null -> throw new StreamReadException(parser, "the document does not end");
                default -> {}
            }
        }
    }

    private void finish(OpenNode node) {
        switch (node.type) {
            case "COMPONENT" -> components.add(node);
            case "CANVAS" -> pages.add(node.name);
            default -> {}
        }
    }

    private static void readProperty(JsonParser parser, OpenNode node) {
        String property = parser.currentName();
        JsonToken value = parser.nextToken();
        switch (property) {
            case "id" -> node.id = text(parser, "");
            case "name" -> node.name = text(parser, "");
            case "type" -> node.type = text(parser, "");
            case "visible" -> node.visible = value != JsonToken.VALUE_FALSE;
            case "absoluteBoundingBox" -> readBox(parser, node);
            case "children" -> {
                if (value == JsonToken.START_OBJECT) {
                    parser.skipChildren();
                }
            }
            default -> parser.skipChildren();
        }
    }

    private static void readBox(JsonParser parser, OpenNode node) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = parser.currentName();
            if (!parser.nextToken().isNumeric()) {
                parser.skipChildren();
            } else if (property.equals("width")) {
                node.width = parser.getDoubleValue();
            } else if (property.equals("height")) {
                node.height = parser.getDoubleValue();
            }
        }
    }

    private static void readTable(JsonParser parser, Map<String, Entry> table) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String id = parser.currentName();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                table.put(id, readEntry(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static Entry readEntry(JsonParser parser) {
        Entry entry = new Entry();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (property) {
                case "key" -> entry.key = text(parser, "");
                case "name" -> entry.name = text(parser, "");
                case "description" -> entry.description = text(parser, "");
                case "styleType" -> entry.styleType = text(parser, "");
                case "componentSetId" -> entry.setId = text(parser, "");
                case "remote" -> entry.remote = value == JsonToken.VALUE_TRUE;
                default -> parser.skipChildren();
            }
        }
        return entry;
    }

    private static String text(JsonParser parser, String absent) {
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
            return absent;
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? absent : parser.getString();
    }

    private FileOutline outline() {
        List<OutlineComponent> found =
                components.stream().flatMap(node -> component(node).stream()).toList();
        List<OutlineStyle> styles = styleTable.entrySet().stream()
                .flatMap(entry -> style(entry.getKey(), entry.getValue()).stream())
                .toList();
        int remote = (int)
                componentTable.values().stream().filter(entry -> entry.remote).count();
        return new FileOutline(name, version, found, styles, pages, remote);
    }

    private static Optional<OutlineStyle> style(String id, Entry entry) {
        return NodeId.parse(id)
                .map(node -> new OutlineStyle(
                        node, entry.key, entry.name, StyleType.of(entry.styleType), entry.description, entry.remote));
    }

    /// Empty when the component, or its page, has no usable id.
    private Optional<OutlineComponent> component(OpenNode node) {
        Entry entry = componentTable.getOrDefault(node.id, new Entry());
        List<OpenNode> path = node.pathFromPage();
        Optional<NodeId> page = path.isEmpty() ? Optional.empty() : NodeId.parse(path.getFirst().id);
        Optional<OpenNode> set = path.isEmpty() ? Optional.empty() : Optional.of(path.getLast());
        set = set.filter(parent -> parent.type.equals("COMPONENT_SET"));
        String setId = set.map(parent -> parent.id).orElse(entry.setId);
        Optional<String> setName = set.map(parent -> parent.name)
                .or(() -> Optional.ofNullable(setTable.get(setId)).map(s -> s.name));
        return NodeId.parse(node.id)
                .flatMap(id -> page.map(pageId -> new OutlineComponent(
                        id,
                        node.name,
                        setName,
                        NodeId.parse(setId),
                        entry.description,
                        path.getFirst().name,
                        pageId,
                        frameName(path),
                        path.stream()
                                .flatMap(above -> NodeId.parse(above.id).stream())
                                .toList(),
                        node.width,
                        node.height,
                        node.visible,
                        entry.remote)));
    }

    private static Optional<String> frameName(List<OpenNode> path) {
        return path.stream()
                .skip(1)
                .limit(1)
                .filter(top -> top.type.equals("FRAME") || top.type.equals("SECTION"))
                .map(top -> top.name)
                .findFirst();
    }

    /// A node while, and for components after, it is read.
    private static final class OpenNode {
        private final @Nullable OpenNode parent;
        private String id = "";
        private String name = "";
        private String type = "";
        private boolean visible = true;
        private double width;
        private double height;

        OpenNode(@Nullable OpenNode parent) {
            this.parent = parent;
        }

        /// The ancestors from the page down; empty when the node is on no page.
        List<OpenNode> pathFromPage() {
            Deque<OpenNode> path = new ArrayDeque<>();
            for (OpenNode above = parent; above != null; above = above.parent) {
                path.push(above);
                if (above.type.equals("CANVAS")) {
                    return List.copyOf(path);
                }
            }
            return List.of();
        }
    }

    /// A row of the tables of components, component sets and styles.
    private static final class Entry {
        private String key = "";
        private String name = "";
        private String description = "";
        private String styleType = "";
        private String setId = "";
        private boolean remote;
    }
}
