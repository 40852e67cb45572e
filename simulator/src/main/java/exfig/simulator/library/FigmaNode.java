package exfig.simulator.library;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonObject;
import exfig.simulator.render.PathData;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Builds nodes with the members that GET file gives them under `geometry=paths`.
final class FigmaNode {
    static final JsonObject CONSTRAINTS = JsonObject.builder()
            .put("vertical", "TOP")
            .put("horizontal", "LEFT")
            .build();
    private static final JsonObject SCALE = JsonObject.builder()
            .put("vertical", "SCALE")
            .put("horizontal", "SCALE")
            .build();

    private FigmaNode() {}

    /// Where a node stands: its own box, and its parent's corner, on the canvas.
    record Place(double x, double y, double width, double height, double parentX, double parentY) {}

    /// A page.
    static JsonObject page(String id, String name, List<JsonObject> children) {
        return JsonObject.builder()
                .put("id", id)
                .put("name", name)
                .put("type", "CANVAS")
                .put("scrollBehavior", "SCROLLS")
                .putAll("children", children)
                .put("backgroundColor", Tint.parse("#F5F5F5").json())
                .putNull("prototypeStartNodeID")
                .put("flowStartingPoints", JsonArray.EMPTY)
                .put(
                        "prototypeDevice",
                        JsonObject.builder()
                                .put("type", "NONE")
                                .put("rotation", "NONE")
                                .build())
                .build();
    }

    /// A frame, component, component set or instance; more members can be put behind it.
    static JsonObject.Builder frame(
            String type,
            String id,
            String name,
            Place place,
            JsonArray fills,
            boolean clips,
            List<JsonObject> children) {
        var rectangle = PathData.write(
                new Path2D.Double(new Rectangle2D.Double(0, 0, place.width(), place.height())), new AffineTransform());
        return head(type, id, name, place)
                .putAll("children", children)
                .put("clipsContent", clips)
                .put("background", fills)
                .put("fills", fills)
                .put("strokes", JsonArray.EMPTY)
                .put("strokeWeight", 1.0)
                .put("strokeAlign", "INSIDE")
                .put("fillGeometry", geometry(rectangle, "NONZERO"))
                .put("strokeGeometry", JsonArray.EMPTY)
                .put("constraints", CONSTRAINTS)
                .put("effects", JsonArray.EMPTY);
    }

    /// A layer with an outline of its own.
    ///
    /// @param outline in the coordinates of the parent
    /// @param origin  the parent's corner on the canvas
    static JsonObject.Builder shape(
            String type, String id, String name, Path2D.Double outline, JsonObject paint, Rectangle2D origin) {
        Rectangle2D bounds = outline.getBounds2D();
        String path = PathData.write(outline, AffineTransform.getTranslateInstance(-bounds.getX(), -bounds.getY()));
        String winding = outline.getWindingRule() == Path2D.WIND_EVEN_ODD ? "EVENODD" : "NONZERO";
        var place = new Place(
                origin.getX() + bounds.getX(),
                origin.getY() + bounds.getY(),
                bounds.getWidth(),
                bounds.getHeight(),
                origin.getX(),
                origin.getY());
        return head(type, id, name, place)
                .put("fills", Figma.array(paint))
                .put("fillGeometry", geometry(path, winding))
                .put("strokes", JsonArray.EMPTY)
                .put("strokeWeight", 0.0)
                .put("strokeAlign", "CENTER")
                .put("strokeGeometry", JsonArray.EMPTY)
                .put("constraints", SCALE)
                .put("effects", JsonArray.EMPTY);
    }

    private static JsonObject.Builder head(String type, String id, String name, Place place) {
        var box = Figma.box(place.x(), place.y(), place.width(), place.height());
        return JsonObject.builder()
                .put("id", id)
                .put("name", name)
                .put("type", type)
                .put("scrollBehavior", "SCROLLS")
                .put("blendMode", "PASS_THROUGH")
                .put("absoluteBoundingBox", box)
                .put("absoluteRenderBounds", box)
                .put("relativeTransform", Figma.translation(place.x() - place.parentX(), place.y() - place.parentY()))
                .put("size", Figma.point(place.width(), place.height()));
    }

    private static Json geometry(String path, String windingRule) {
        return Figma.array(JsonObject.builder()
                .put("path", path)
                .put("windingRule", windingRule)
                .build());
    }
}
