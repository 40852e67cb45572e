package exfig.simulator.library;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonNull;
import exfig.simulator.json.JsonNumber;
import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The published styles of the demo design system: the `styles` map of GET file, and the nodes behind it.
///
/// @param styles node id to style
/// @param nodes  node id to style node
record DemoStyles(Map<String, Json> styles, Map<String, JsonObject> nodes) {
    private static final double SWATCH = 100;

    static DemoStyles of(DemoTokens tokens) {
        var demo = new DemoStyles(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (String name : tokens.styles()) {
            demo.add(name, "FILL", "", demo.swatch(name, Figma.solid(tokens.themed(name, 0))));
        }
        tokens.gradients().forEach((name, primitives) -> {
            var tints = primitives.stream().map(tokens::primitive).toList();
            demo.add(name, "FILL", "", demo.swatch(name, GradientPaint.linear(tints)));
        });
        for (var text : tokens.texts()) {
            demo.add(text.name(), "TEXT", text.description(), demo.sample(text));
        }
        demo.effect("elevation/low", "Cards and menus.", shadow("DROP_SHADOW", 1, 3, "#10151A33"));
        demo.effect(
                "elevation/high",
                "Dialogs.",
                shadow("DROP_SHADOW", 2, 4, "#10151A33"),
                shadow("DROP_SHADOW", 8, 24, "#10151A4D"));
        demo.effect("field/pressed", "", shadow("INNER_SHADOW", 1, 2, "#10151A40"), blur(4));
        demo.effect("frosted", "", blur(16));
        return demo;
    }

    private String nextId() {
        return "40:" + (styles.size() + 1);
    }

    private void add(String name, String type, String description, JsonObject node) {
        String id = nextId();
        nodes.put(id, node);
        styles.put(
                id,
                JsonObject.builder()
                        .put("key", Figma.key("style", name))
                        .put("name", name)
                        .put("styleType", type)
                        .put("remote", false)
                        .put("description", description)
                        .build());
    }

    private JsonObject swatch(String name, JsonObject paint) {
        return styleNode(name, "RECTANGLE", SWATCH, SWATCH, paint).build();
    }

    private void effect(String name, String description, JsonObject... effects) {
        var paint = Figma.solid(Tint.parse("#ffffff"));
        add(
                name,
                "EFFECT",
                description,
                styleNode(name, "RECTANGLE", SWATCH, SWATCH, paint, effects).build());
    }

    private static JsonObject shadow(String type, double down, double radius, String color) {
        return JsonObject.builder()
                .put("type", type)
                .put("visible", true)
                .put("color", Tint.parse(color).json())
                .put("blendMode", "NORMAL")
                .put("offset", JsonObject.builder().put("x", 0.0).put("y", down).build())
                .put("radius", radius)
                .put("showShadowBehindNode", false)
                .build();
    }

    private static JsonObject blur(double radius) {
        return JsonObject.builder()
                .put("type", "BACKGROUND_BLUR")
                .put("visible", true)
                .put("radius", radius)
                .build();
    }

    private JsonObject sample(DemoTokens.TextStyle text) {
        double lineHeight = text.lineHeight();
        var style = JsonObject.builder()
                .put("fontFamily", text.family())
                .put("fontPostScriptName", postScriptName(text))
                .put("fontStyle", weightName(text.weight()))
                .put("fontWeight", text.weight())
                .put("textAutoResize", "WIDTH_AND_HEIGHT")
                .put("fontSize", text.size())
                .put("textAlignHorizontal", "LEFT")
                .put("textAlignVertical", "TOP")
                .put("letterSpacing", text.spacing())
                .put("lineHeightPx", lineHeight)
                .put("lineHeightPercent", 100 * lineHeight / (text.size() * 1.21))
                .put("lineHeightPercentFontSize", 100 * lineHeight / text.size())
                .put("lineHeightUnit", "PIXELS")
                .build();
        return styleNode(text.name(), "TEXT", 4 * text.size(), lineHeight, Figma.solid(Tint.parse("#000000")))
                .put("characters", "Rag 123")
                .put("style", style)
                .put("layoutVersion", 4)
                .put("characterStyleOverrides", JsonArray.EMPTY)
                .put("styleOverrideTable", JsonObject.EMPTY)
                .putAll("lineTypes", List.of(new JsonString("NONE")))
                .putAll("lineIndentations", List.of(JsonNumber.of(0L)))
                .build();
    }

    private static Json postScriptName(DemoTokens.TextStyle text) {
        // Figma knows no PostScript name for a regular weight that it took from a variable font.
        return text.weight() == 400 && text.family().contains(" ")
                ? JsonNull.INSTANCE
                : new JsonString(text.family().replace(" ", "") + "-" + weightName(text.weight()));
    }

    private static String weightName(int weight) {
        return switch (weight) {
            case 500 -> "Medium";
            case 600 -> "SemiBold";
            case 700 -> "Bold";
            default -> "Regular";
        };
    }

    private JsonObject.Builder styleNode(
            String name, String type, double width, double height, JsonObject paint, JsonObject... effects) {
        var box = Figma.box(0, 0, width, height);
        return JsonObject.builder()
                .put("id", nextId())
                .put("name", name)
                .put("type", type)
                .put("scrollBehavior", "SCROLLS")
                .put("blendMode", "PASS_THROUGH")
                .put("absoluteBoundingBox", box)
                .put("absoluteRenderBounds", box)
                .put("constraints", FigmaNode.CONSTRAINTS)
                .put("fills", Figma.array(paint))
                .put("strokes", JsonArray.EMPTY)
                .put("strokeWeight", 1.0)
                .put("strokeAlign", "INSIDE")
                .put("exportSettings", JsonArray.EMPTY)
                .put("effects", Figma.array(effects));
    }
}
