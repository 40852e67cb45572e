package exfig.simulator.render;

import exfig.simulator.json.JsonNumber;
import exfig.simulator.json.JsonObject;
import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The outlines of one node and the paints on them, without its children.
record NodeOutlines(JsonObject node) {

    /// Whether the body says what this node looks like.
    ///
    /// @param box the node is a box, whose size is enough
    boolean known(boolean box) {
        boolean painted = node.has("fills") || !node.array("children").values().isEmpty();
        return node.has("fillGeometry") || node.has("strokeGeometry") || (box ? painted : isText());
    }

    private boolean isText() {
        // Letters need fonts. A button without its label is still a button, so text alone never asks for a stand-in.
        return node.string("type").orElse("").equals("TEXT");
    }

    List<Picture.Layer> fills(AffineTransform place) {
        var layers = new ArrayList<Picture.Layer>();
        if (node.has("fillGeometry")) {
            var table = node.object("fillOverrideTable").orElse(JsonObject.EMPTY);
            for (var geometry : geometry("fillGeometry")) {
                var overridden = geometry.number("overrideID").stream()
                        .mapToObj(id -> table.object(Integer.toString((int) id)).filter(o -> o.has("fills")))
                        .flatMap(Optional::stream)
                        .findFirst();
                paint(layers, overridden.orElse(node), "fills", outline(geometry), place);
            }
        } else if (!node.string("type").orElse("").equals("TEXT")) {
            paint(layers, node, "fills", box(new AffineTransform()), place);
        }
        return layers;
    }

    List<Picture.Layer> strokes(AffineTransform place) {
        var layers = new ArrayList<Picture.Layer>();
        if (node.has("strokeGeometry")) {
            for (var geometry : geometry("strokeGeometry")) {
                paint(layers, node, "strokes", outline(geometry), place);
            }
        } else if (!node.array("strokes").values().isEmpty()
                && !node.string("type").orElse("").equals("TEXT")) {
            paint(layers, node, "strokes", strokedBox(), place);
        }
        return layers;
    }

    /// The node's box with its rounded corners, or the ellipse that it is.
    Path2D.Double box(AffineTransform place) {
        Rectangle2D size = NodeReader.box(node);
        double width = size.getWidth();
        double height = size.getHeight();
        Path2D.Double outline = node.string("type").orElse("").equals("ELLIPSE")
                ? new Path2D.Double(new Ellipse2D.Double(0, 0, width, height))
                : RoundedBox.outline(width, height, corners());
        outline.transform(place);
        return outline;
    }

    /// Everything that this node covers: what it lets through as a mask.
    Path2D.Double silhouette(AffineTransform place) {
        var all = new Path2D.Double();
        geometry("fillGeometry").forEach(geometry -> all.append(outline(geometry), false));
        geometry("strokeGeometry").forEach(geometry -> all.append(outline(geometry), false));
        if (!node.has("fillGeometry")) {
            return box(place);
        }
        all.transform(place);
        return all;
    }

    private void paint(
            List<Picture.Layer> layers, JsonObject owner, String kind, Path2D.Double outline, AffineTransform place) {
        Rectangle2D size = NodeReader.box(node);
        for (var paint : owner.array(kind).objects().toList()) {
            NodePaint.ink(paint, size.getWidth(), size.getHeight())
                    .ifPresent(ink ->
                            layers.add(new Picture.Filled(new Path2D.Double(outline, place), ink.transformed(place))));
        }
    }

    private List<JsonObject> geometry(String name) {
        return node.array(name).objects().toList();
    }

    private static Path2D.Double outline(JsonObject geometry) {
        return PathData.read(
                geometry.string("path").orElse(""),
                geometry.string("windingRule").orElse("").equals("EVENODD"));
    }

    private double[] corners() {
        double[] each = node.array("rectangleCornerRadii").values().stream()
                .mapToDouble(value -> value instanceof JsonNumber n ? n.doubleValue() : 0)
                .toArray();
        double all = node.number("cornerRadius").orElse(0);
        return each.length == 4 ? each : new double[] {all, all, all, all};
    }

    private Path2D.Double strokedBox() {
        double weight = node.number("strokeWeight").orElse(1);
        String align = node.string("strokeAlign").orElse("INSIDE");
        var box = box(new AffineTransform());
        var pen = new BasicStroke((float) (align.equals("CENTER") ? weight : 2 * weight));
        var stroked = new Area(pen.createStrokedShape(box));
        switch (align) {
            case "INSIDE" -> stroked.intersect(new Area(box));
            case "OUTSIDE" -> stroked.subtract(new Area(box));
            default -> {}
        }
        return new Path2D.Double(stroked);
    }
}
