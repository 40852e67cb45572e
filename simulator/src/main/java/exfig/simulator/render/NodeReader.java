package exfig.simulator.render;

import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonNumber;
import exfig.simulator.json.JsonObject;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Turns a node of GET file into a picture, by its geometry (`geometry=paths`) or, for plain boxes, by its size.
///
/// Children of a boolean operation are not painted, the operation's own outline is. A mask clips the siblings
/// above it. Effects and blend modes are left out.
final class NodeReader {
    private static final Set<String> BOXES =
            Set.of("RECTANGLE", "FRAME", "GROUP", "SECTION", "COMPONENT", "COMPONENT_SET", "INSTANCE", "ELLIPSE");
    private static final Rectangle2D UNKNOWN_BOX = new Rectangle2D.Double(0, 0, 24, 24);

    private final Rectangle2D rootBox;
    private boolean complete = true;

    private NodeReader(Rectangle2D rootBox) {
        this.rootBox = rootBox;
    }

    /// The picture, or empty when the body does not tell the shape of some layer.
    ///
    /// @param absoluteBounds true: as large as the layer's box; false: as what it paints
    static Optional<Picture> read(JsonObject node, boolean absoluteBounds) {
        Rectangle2D box = box(node);
        var turned = new AffineTransform();
        ownTransform(node).ifPresent(own -> {
            // A mirrored or rotated layer stays so in its export; where it stands on the canvas does not matter.
            turned.setTransform(own.getScaleX(), own.getShearY(), own.getShearX(), own.getScaleY(), 0, 0);
        });
        Rectangle2D size = new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight());
        Rectangle2D bounds = turned.createTransformedShape(size).getBounds2D();
        box = new Rectangle2D.Double(box.getX(), box.getY(), bounds.getWidth(), bounds.getHeight());
        Rectangle2D view = absoluteBounds
                ? box
                : node.object("absoluteRenderBounds").map(NodeReader::rectangle).orElse(box);
        var reader = new NodeReader(box);
        var place = AffineTransform.getTranslateInstance(
                box.getX() - view.getX() - bounds.getX(), box.getY() - view.getY() - bounds.getY());
        place.concatenate(turned);
        var layers = reader.layers(node, place);
        return reader.complete
                ? Optional.of(new Picture(Math.max(0.01, view.getWidth()), Math.max(0.01, view.getHeight()), layers))
                : Optional.empty();
    }

    /// Where the layer stands on the canvas and how large it is; 24 × 24 when the body does not say.
    static Rectangle2D box(JsonObject node) {
        Rectangle2D box =
                node.object("absoluteBoundingBox").map(NodeReader::rectangle).orElse(UNKNOWN_BOX);
        return node.object("size")
                .<Rectangle2D>map(size -> new Rectangle2D.Double(
                        box.getX(),
                        box.getY(),
                        size.number("x").orElse(box.getWidth()),
                        size.number("y").orElse(box.getHeight())))
                .orElse(box);
    }

    private static Rectangle2D rectangle(JsonObject box) {
        return new Rectangle2D.Double(
                box.number("x").orElse(0),
                box.number("y").orElse(0),
                box.number("width").orElse(0),
                box.number("height").orElse(0));
    }

    static boolean isHidden(JsonObject node) {
        return !node.flag("visible", true) || node.number("opacity").orElse(1) <= 0;
    }

    private List<Picture.Layer> layers(JsonObject node, AffineTransform place) {
        if (isHidden(node)) {
            return List.of();
        }
        var painted = new ArrayList<Picture.Layer>();
        var outlines = new NodeOutlines(node);
        boolean ownOutline = node.string("type").orElse("").equals("BOOLEAN_OPERATION");
        boolean container = node.has("children") && !ownOutline;
        painted.addAll(outlines.fills(place));
        if (container) {
            var children = children(node, place);
            if (node.flag("clipsContent", false) && !children.isEmpty()) {
                painted.add(new Picture.Group(1, Optional.of(outlines.box(place)), children));
            } else {
                painted.addAll(children);
            }
        }
        painted.addAll(outlines.strokes(place));
        complete &=
                outlines.known(container || BOXES.contains(node.string("type").orElse("")));
        double opacity = node.number("opacity").orElse(1);
        return opacity < 1 && !painted.isEmpty()
                ? List.of(new Picture.Group(opacity, Optional.empty(), painted))
                : painted;
    }

    private List<Picture.Layer> children(JsonObject parent, AffineTransform place) {
        var below = new ArrayList<Picture.Layer>();
        var above = below;
        Optional<Path2D.Double> mask = Optional.empty();
        for (JsonObject child : parent.array("children").objects().toList()) {
            var childPlace = place(child, place);
            if (child.flag("isMask", false) && !isHidden(child)) {
                close(below, above, mask);
                above = new ArrayList<>();
                mask = Optional.of(new NodeOutlines(child).silhouette(childPlace));
            } else {
                above.addAll(layers(child, childPlace));
            }
        }
        close(below, above, mask);
        return below;
    }

    private static void close(List<Picture.Layer> below, List<Picture.Layer> above, Optional<Path2D.Double> mask) {
        if (mask.isPresent() && !above.isEmpty()) {
            below.add(new Picture.Group(1, mask, above));
        }
    }

    private AffineTransform place(JsonObject child, AffineTransform parent) {
        var own = ownTransform(child);
        if (own.isPresent()) {
            var place = new AffineTransform(parent);
            place.concatenate(own.get());
            return place;
        }
        // Without `geometry=paths` a body has no transforms: boxes on the canvas are all there is.
        Rectangle2D box = box(child);
        return AffineTransform.getTranslateInstance(box.getX() - rootBox.getX(), box.getY() - rootBox.getY());
    }

    private static Optional<AffineTransform> ownTransform(JsonObject node) {
        double[] rows = node.array("relativeTransform").values().stream()
                .flatMap(row -> row instanceof JsonArray(var values) ? values.stream() : Stream.empty())
                .mapToDouble(value -> value instanceof JsonNumber number ? number.doubleValue() : 0)
                .toArray();
        return rows.length == 6
                ? Optional.of(new AffineTransform(rows[0], rows[3], rows[1], rows[4], rows[2], rows[5]))
                : Optional.empty();
    }
}
