package exfig.simulator.library;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import exfig.simulator.library.FigmaNode.Place;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Builds the components of one page: it gives out node ids and keeps the `components` and `componentSets` maps.
final class DemoComponents {
    private static final double SET_PADDING = 12;

    private final DemoTokens tokens;
    private final int page;
    private final Map<String, Json> components = new LinkedHashMap<>();
    private final Map<String, Json> sets = new LinkedHashMap<>();
    private int lastId = 1;

    /// @param page the first part of all node ids
    DemoComponents(DemoTokens tokens, int page) {
        this.tokens = tokens;
        this.page = page;
    }

    /// The `components` map so far.
    Map<String, Json> components() {
        return components;
    }

    /// The `componentSets` map so far.
    Map<String, Json> sets() {
        return sets;
    }

    String nextId() {
        return page + ":" + ++lastId;
    }

    /// A drawing as a plain component.
    ///
    /// @param mode an index of [DemoTokens#MODES]; only the first one is bound to variables
    JsonObject icon(IconDrawing drawing, IconPen pen, String name, int mode, Place place) {
        String id = nextId();
        components.put(id, entry("component", name, pen.size(), drawing.description()));
        return iconNode(id, drawing, pen, name, mode, false, place);
    }

    /// A component set with the property `RTL`: `Off` as drawn, `On` mirrored.
    JsonObject mirrored(IconDrawing drawing, IconPen pen, Place place) {
        return set(drawing.name(), List.of("RTL=Off", "RTL=On"), List.of(drawing, drawing), pen, place);
    }

    /// A component set whose variants are these drawings.
    JsonObject set(String name, List<String> variants, List<IconDrawing> drawings, IconPen pen, Place place) {
        String setId = nextId();
        sets.put(setId, entry("componentSet", name, pen.size(), ""));
        var children = new ArrayList<JsonObject>();
        for (int i = 0; i < variants.size(); i++) {
            String id = nextId();
            components.put(
                    id,
                    entry("component", name + variants.get(i), variants.get(i), pen.size(), "")
                            .with("componentSetId", new JsonString(setId)));
            double x = place.x() + SET_PADDING + i * (pen.size() + SET_PADDING);
            var inside = new Place(x, place.y() + SET_PADDING, pen.size(), pen.size(), place.x(), place.y());
            boolean mirrored = variants.get(i).equals("RTL=On");
            children.add(iconNode(id, drawings.get(i), pen, variants.get(i), 0, mirrored, inside));
        }
        double width = SET_PADDING + variants.size() * (pen.size() + SET_PADDING);
        var box =
                new Place(place.x(), place.y(), width, pen.size() + 2 * SET_PADDING, place.parentX(), place.parentY());
        return FigmaNode.frame("COMPONENT_SET", setId, name, box, JsonArray.EMPTY, false, children)
                .put("componentPropertyDefinitions", property(variants))
                .build();
    }

    /// An illustration in light or dark.
    JsonObject illustration(IllustrationDrawing drawing, String name, int mode, Place place) {
        String id = nextId();
        components.put(id, entry("component", name, IllustrationDrawing.WIDTH, ""));
        var origin = new Rectangle2D.Double(place.x(), place.y(), 0, 0);
        var children = new ArrayList<JsonObject>();
        for (var layer : drawing.layers()) {
            String type = layer.type();
            var paint = drawing.paint(layer, mode);
            var shape = FigmaNode.shape(type, nextId(), layerName(type), layer.outline(), paint, origin);
            if (layer.opacity() < 1) {
                shape.put("opacity", layer.opacity());
            }
            children.add(shape.build());
        }
        return FigmaNode.frame("COMPONENT", id, name, place, JsonArray.EMPTY, true, children)
                .put("cornerRadius", 20.0)
                .put("cornerSmoothing", 0.0)
                .build();
    }

    private static String layerName(String type) {
        return type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT);
    }

    private JsonObject iconNode(
            String id, IconDrawing drawing, IconPen pen, String name, int mode, boolean mirrored, Place place) {
        var origin = new Rectangle2D.Double(place.x(), place.y(), 0, 0);
        var children = new ArrayList<JsonObject>();
        for (var part : pen.draw(drawing)) {
            var outline = part.outline();
            if (mirrored) {
                outline = new Path2D.Double(outline, new AffineTransform(-1, 0, 0, 1, pen.size(), 0));
            }
            var tint = tokens.themed(part.color(), mode);
            var paint = mode == 0 ? Figma.bound(tint, DemoVariables.themeId(tokens, part.color())) : Figma.solid(tint);
            children.add(FigmaNode.shape("VECTOR", nextId(), "Vector", outline, paint, origin)
                    .build());
        }
        return FigmaNode.frame("COMPONENT", id, name, place, JsonArray.EMPTY, drawing.has("clip"), children)
                .build();
    }

    private JsonObject entry(String kind, String name, double size, String description) {
        return entry(kind, name, name, size, description);
    }

    private static JsonObject entry(String kind, String unique, String name, double size, String description) {
        return JsonObject.builder()
                .put("key", Figma.key(kind, unique + "@" + size))
                .put("name", name)
                .put("description", description)
                .put("remote", false)
                .put("documentationLinks", JsonArray.EMPTY)
                .build();
    }

    private static JsonObject property(List<String> variants) {
        var values = variants.stream()
                .map(variant -> variant.substring(variant.indexOf('=') + 1))
                .toList();
        String name = variants.getFirst().substring(0, variants.getFirst().indexOf('='));
        return JsonObject.builder()
                .put(
                        name,
                        JsonObject.builder()
                                .put("type", "VARIANT")
                                .put("defaultValue", values.getFirst())
                                .putAll(
                                        "variantOptions",
                                        values.stream().map(JsonString::new).toList())
                                .build())
                .build();
    }
}
