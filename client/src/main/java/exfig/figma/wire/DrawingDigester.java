package exfig.figma.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes digests of nodes, innermost first, for [JsonTree]; of each node that is complete only its
/// digest and its place stay in memory.
///
/// Everything that Figma tells of a node counts, also what this program does not know, except ids, what
/// only prototypes, plugins and handover use, and the place on the canvas: a component that was moved
/// looks the same. Places of layers count relative to their parent.
final class DrawingDigester {
    private static final Set<String> WITHOUT_LOOKS = Set.of(
            "id",
            "absoluteBoundingBox",
            "absoluteRenderBounds",
            "relativeTransform",
            "scrollBehavior",
            "exportSettings",
            "interactions",
            "transitionNodeID",
            "transitionDuration",
            "transitionEasing",
            "flowStartingPoints",
            "pluginData",
            "sharedPluginData",
            "devStatus",
            "annotations",
            "measurements",
            "reactions");

    private final Set<String> wanted;
    private final Map<String, String> found = new HashMap<>();

    /// @param wanted ids of the nodes whose digests are kept
    DrawingDigester(Set<String> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    /// Those of the wanted nodes that went by.
    Map<String, String> found() {
        return found;
    }

    /// A [JsonTree.Fold] that makes a [Drawn] of each object that is a node.
    Object fold(String field, Map<String, Object> object) {
        boolean place = field.equals("children") || field.equals("document");
        if (!place || !(object.get("id") instanceof String id) || !(object.get("type") instanceof String)) {
            return object;
        }
        Drawn drawn = drawn(new Fields(object));
        if (wanted.contains(id)) {
            found.put(id, drawn.digest());
        }
        return drawn;
    }

    private static Drawn drawn(Fields node) {
        Fields box = node.object("absoluteBoundingBox");
        double x = box.number("x", 0);
        double y = box.number("y", 0);
        CanonicalForm form = new CanonicalForm();
        node.values().forEach((name, value) -> {
            if (name instanceof String property && value != null && !WITHOUT_LOOKS.contains(property)) {
                form.property(property, value, x, y);
            }
        });
        form.property("box", List.of(box.number("width", -1), box.number("height", -1)), x, y);
        Fields bounds = node.object("absoluteRenderBounds");
        form.property(
                "bounds",
                List.of(
                        bounds.number("x", x) - x,
                        bounds.number("y", y) - y,
                        bounds.number("width", -1),
                        bounds.number("height", -1)),
                x,
                y);
        form.property("turn", turn(node), x, y);
        return new Drawn(sha256(form.bytes()), x, y);
    }

    // The first two columns of the 2 by 3 matrix: rotation, scale and skew without the place.
    private static List<Object> turn(Fields node) {
        if (!(node.get("relativeTransform") instanceof List<?> rows)) {
            return List.of();
        }
        return rows.stream()
                .filter(List.class::isInstance)
                .<Object>map(row -> ((List<?>) row).stream().limit(2).toList())
                .toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// A node that is complete.
    ///
    /// @param x of its box on the canvas
    /// @param y of its box on the canvas
    record Drawn(String digest, double x, double y) {}
}
