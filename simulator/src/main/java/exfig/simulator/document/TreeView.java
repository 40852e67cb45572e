package exfig.simulator.document;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Shows a tree as a query wants it: only so deep, with or without geometry, only some nodes. Needs no stack
/// space per level, because trees may be thousands of levels deep.
final class TreeView {
    /// No limit.
    static final int ALL_LEVELS = Integer.MAX_VALUE;

    /// What `geometry=paths` adds, see section 3.1 of the API notes.
    private static final Set<String> GEOMETRY =
            Set.of("fillGeometry", "strokeGeometry", "relativeTransform", "size", "vectorNetwork");

    private final boolean stripsGeometry;
    private final Set<String> wanted;
    private final Set<String> above;

    private TreeView(boolean stripsGeometry, Set<String> wanted, Set<String> above) {
        this.stripsGeometry = stripsGeometry;
        this.wanted = wanted;
        this.above = above;
    }

    /// Every node.
    static TreeView whole(boolean stripsGeometry) {
        return new TreeView(stripsGeometry, Set.of(), Set.of());
    }

    /// All pages, the wanted nodes with everything below them, and the nodes above them.
    static TreeView selection(boolean stripsGeometry, Set<String> wanted, Set<String> above) {
        return new TreeView(stripsGeometry, wanted, above);
    }

    /// A node whose children are being chosen.
    ///
    /// @param whole whether all of them stay
    private record Open(JsonObject node, int levels, boolean whole, Iterator<Json> rest, List<Json> kept) {
        static Open of(JsonObject node, int levels, boolean whole) {
            Iterator<Json> children = levels <= 0
                    ? Collections.emptyIterator()
                    : node.array("children").iterator();
            return new Open(node, levels, whole, children, new ArrayList<>());
        }

        int levelsBelow() {
            return levels == ALL_LEVELS ? ALL_LEVELS : levels - 1;
        }
    }

    /// The node with so many levels of children; at the cut `children` is `[]`, as Figma does it.
    JsonObject of(JsonObject root, int levels) {
        Deque<Open> open = new ArrayDeque<>();
        Open top = Open.of(root, levels, wanted.isEmpty());
        while (true) {
            if (top.rest.hasNext()) {
                Open child = chosen(top, top.rest.next());
                if (child != null) {
                    open.push(top);
                    top = child;
                }
            } else {
                JsonObject done = rebuilt(top);
                if (open.isEmpty()) {
                    return done;
                }
                top = open.pop();
                top.kept.add(done);
            }
        }
    }

    /// Opens a child that must be looked into; keeps or drops the others at once.
    private @Nullable Open chosen(Open parent, Json child) {
        if (!(child instanceof JsonObject node)) {
            parent.kept.add(child);
            return null;
        }
        String id = node.string("id").orElse("");
        boolean whole = parent.whole || wanted.contains(id);
        if (whole && !stripsGeometry && parent.levels == ALL_LEVELS) {
            parent.kept.add(node);
            return null;
        }
        boolean stays =
                whole || above.contains(id) || node.string("type").orElse("").equals("CANVAS");
        return stays ? Open.of(node, parent.levelsBelow(), whole) : null;
    }

    private JsonObject rebuilt(Open open) {
        JsonObject.Builder builder = open.node.toBuilder();
        if (stripsGeometry) {
            GEOMETRY.forEach(builder::remove);
        }
        if (open.node.has("children")) {
            builder.putAll("children", open.kept);
        }
        return builder.build();
    }
}
