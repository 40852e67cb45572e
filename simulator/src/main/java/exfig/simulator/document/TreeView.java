package exfig.simulator.document;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Shows a tree as a query wants it: only so deep, with or without geometry, only some nodes.
final class TreeView {
    /// No limit.
    static final int ALL_LEVELS = Integer.MAX_VALUE;

    /// What `geometry=paths` adds, see section 3.1 of the API notes.
    private static final Set<String> GEOMETRY =
            Set.of("fillGeometry", "strokeGeometry", "relativeTransform", "size", "vectorNetwork");

    private final boolean stripsGeometry;

    TreeView(boolean stripsGeometry) {
        this.stripsGeometry = stripsGeometry;
    }

    /// The node with so many levels of children; at the cut `children` is `[]`, as Figma does it.
    JsonObject of(JsonObject node, int levels) {
        if (!stripsGeometry && levels == ALL_LEVELS) {
            return node;
        }
        JsonArray children = node.array("children");
        if (levels <= 0 || children.size() == 0) {
            return rebuilt(node, List.of());
        }
        int below = levels == ALL_LEVELS ? ALL_LEVELS : levels - 1;
        List<Json> kept = new ArrayList<>(children.size());
        for (Json child : children) {
            kept.add(child instanceof JsonObject object ? of(object, below) : child);
        }
        return rebuilt(node, kept);
    }

    /// The document with all pages, and of those only the wanted nodes with everything below and above them.
    JsonObject selected(JsonObject node, int levels, Set<String> wanted, Set<String> above) {
        List<Json> kept = new ArrayList<>();
        for (Json child : node.array("children")) {
            if (levels > 0 && child instanceof JsonObject object) {
                int below = levels == ALL_LEVELS ? ALL_LEVELS : levels - 1;
                String id = object.string("id").orElse("");
                if (wanted.contains(id)) {
                    kept.add(of(object, below));
                } else if (above.contains(id)
                        || object.string("type").orElse("").equals("CANVAS")) {
                    kept.add(selected(object, below, wanted, above));
                }
            }
        }
        return rebuilt(node, kept);
    }

    private JsonObject rebuilt(JsonObject node, List<Json> children) {
        JsonObject.Builder builder = node.toBuilder();
        if (stripsGeometry) {
            GEOMETRY.forEach(builder::remove);
        }
        if (node.has("children")) {
            builder.putAll("children", children);
        }
        return builder.build();
    }
}
