package exfig.figma.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes nodes of JSON objects, innermost first, for [JsonTree].
final class NodeReader {
    private NodeReader() {}

    /// A [JsonTree.Fold] that makes a [Node] of each object that is one.
    static Object fold(String field, Map<String, Object> object) {
        boolean place = field.equals("children") || field.equals("document");
        return place && object.get("id") instanceof String && object.get("type") instanceof String
                ? node(new Fields(object))
                : object;
    }

    private static Node node(Fields json) {
        return new Node(
                json.text("id", ""),
                json.text("name", ""),
                json.text("type", ""),
                json.flag("visible", true),
                json.number("opacity", 1),
                json.text("blendMode"),
                paints(json, "fills"),
                paints(json, "strokes"),
                json.number("strokeWeight", 0),
                json.number("cornerRadius", 0),
                json.objects("effects").stream().map(NodeReader::effect).toList(),
                json.has("style") ? style(json.object("style")) : null,
                json.text("characters"),
                json.text("componentId"),
                rectangle(json.object("absoluteBoundingBox")),
                json.map("explicitVariableModes", raw -> raw instanceof String text ? text : null),
                json.values("children", Node.class));
    }

    private static List<Paint> paints(Fields json, String name) {
        return json.objects(name).stream().map(NodeReader::paint).toList();
    }

    private static Paint paint(Fields json) {
        return new Paint(
                json.text("type", ""),
                json.flag("visible", true),
                json.number("opacity", 1),
                color(json.get("color")),
                variable(json),
                json.text("blendMode"),
                json.text("imageRef"),
                json.text("gifRef"),
                json.text("scaleMode"),
                json.objects("gradientStops").stream().map(NodeReader::stop).toList(),
                json.objects("gradientHandlePositions").stream()
                        .map(NodeReader::point)
                        .toList());
    }

    private static GradientStop stop(Fields json) {
        RgbaColor color = color(json.get("color"));
        return new GradientStop(
                json.number("position", 0), color == null ? new RgbaColor(0, 0, 0, 1) : color, variable(json));
    }

    private static @Nullable String variable(Fields json) {
        return json.object("boundVariables").object("color").text("id");
    }

    private static Effect effect(Fields json) {
        return new Effect(
                json.text("type", ""),
                json.flag("visible", true),
                json.number("radius", 0),
                json.number("spread", 0),
                color(json.get("color")),
                json.has("offset") ? point(json.object("offset")) : null);
    }

    private static TypeStyle style(Fields json) {
        return new TypeStyle(
                json.text("fontFamily"),
                json.text("fontPostScriptName"),
                json.text("fontStyle"),
                json.number("fontWeight"),
                json.number("fontSize"),
                json.flag("italic"),
                json.number("lineHeightPx"),
                json.number("lineHeightPercent"),
                json.number("lineHeightPercentFontSize"),
                json.text("lineHeightUnit"),
                json.number("letterSpacing"),
                json.number("paragraphSpacing"),
                json.text("textCase"),
                json.text("textDecoration"),
                json.text("textAlignHorizontal"));
    }

    private static Vector point(Fields json) {
        return new Vector(json.number("x", 0), json.number("y", 0));
    }

    private static @Nullable Rectangle rectangle(Fields json) {
        return json.has("width") && json.has("height")
                ? new Rectangle(
                        json.number("x", 0), json.number("y", 0), json.number("width", 0), json.number("height", 0))
                : null;
    }

    /// Null when the value is no color.
    static @Nullable RgbaColor color(@Nullable Object value) {
        Fields json = Fields.of(value);
        return json.has("r") && json.has("g") && json.has("b")
                ? new RgbaColor(json.number("r", 0), json.number("g", 0), json.number("b", 0), json.number("a", 1))
                : null;
    }
}
