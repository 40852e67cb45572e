package exfig.simulator.document;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds nodes of a tree by id, and what lies above them.
final class NodeIndex {
    private final Map<String, Place> places = new HashMap<>();
    private final boolean hasGeometry;

    /// Walks the whole tree once, without recursion because trees may be thousands of levels deep.
    NodeIndex(JsonObject document) {
        boolean geometry = false;
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(document, null));
        while (!open.isEmpty()) {
            Place place = open.pop();
            place.node.string("id").ifPresent(id -> places.putIfAbsent(id, place));
            geometry |= place.node.has("fillGeometry") || place.node.has("relativeTransform");
            for (Json child : place.node.array("children")) {
                if (child instanceof JsonObject node) {
                    open.push(new Place(node, place));
                }
            }
        }
        hasGeometry = geometry;
    }

    /// A node and the place of its parent; null above the document itself.
    record Place(JsonObject node, @Nullable Place parent) {
        String type() {
            return node.string("type").orElse("");
        }

        /// The page that holds the node; the document has none.
        Optional<Place> page() {
            return ancestorBelow(0);
        }

        /// The ancestor (or the node itself) that lies directly on a page.
        Optional<Place> topLevel() {
            return ancestorBelow(1);
        }

        private Optional<Place> ancestorBelow(int level) {
            Deque<Place> path = new ArrayDeque<>();
            for (Place place = this; place != null; place = place.parent) {
                path.push(place);
            }
            return path.stream().skip(level + 1L).findFirst();
        }
    }

    Optional<Place> find(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /// Whether the tree was recorded with `geometry=paths`.
    boolean hasGeometry() {
        return hasGeometry;
    }
}
