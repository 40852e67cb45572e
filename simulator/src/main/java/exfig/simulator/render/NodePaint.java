package exfig.simulator.render;

import exfig.simulator.json.JsonObject;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;

/// Reads one paint of a node's `fills` or `strokes`.
final class NodePaint {
    /// Stands for pictures and patterns, which the document does not hold: the grey of Figma's own empty fill.
    private static final Ink PLACEHOLDER = new Ink.Solid(0xD9D9D9, 1);

    private NodePaint() {}

    /// The ink for a node of this size; empty when the paint is hidden.
    ///
    /// Angular and diamond gradients are drawn as radial ones.
    static Optional<Ink> ink(JsonObject paint, double width, double height) {
        double opacity = paint.number("opacity").orElse(1);
        if (!paint.flag("visible", true) || opacity <= 0) {
            return Optional.empty();
        }
        Ink ink = switch (paint.string("type").orElse("")) {
            case "SOLID" -> solid(paint);
            case "GRADIENT_LINEAR" -> linear(paint, width, height);
            case "GRADIENT_RADIAL", "GRADIENT_ANGULAR", "GRADIENT_DIAMOND" -> radial(paint, width, height);
            default -> PLACEHOLDER;
        };
        return Optional.of(ink.faded(opacity));
    }

    private static Ink solid(JsonObject paint) {
        var color = paint.object("color").orElse(JsonObject.EMPTY);
        return new Ink.Solid(rgb(color), color.number("a").orElse(1));
    }

    private static Ink linear(JsonObject paint, double width, double height) {
        double[] h = handles(paint, width, height);
        return new Ink.Linear(h[0], h[1], h[2], h[3], stops(paint));
    }

    private static Ink radial(JsonObject paint, double width, double height) {
        double[] h = handles(paint, width, height);
        var circle = new AffineTransform(h[2] - h[0], h[3] - h[1], h[4] - h[0], h[5] - h[1], h[0], h[1]);
        return new Ink.Radial(circle, stops(paint));
    }

    /// The three handles in pixels: start, end, width. Figma gives them as shares of the node's size.
    private static double[] handles(JsonObject paint, double width, double height) {
        double[] handles = {0.5 * width, 0, 0.5 * width, height, 0, 0};
        var given = paint.array("gradientHandlePositions").objects().toList();
        for (int i = 0; i < Math.min(3, given.size()); i++) {
            handles[2 * i] = given.get(i).number("x").orElse(0) * width;
            handles[2 * i + 1] = given.get(i).number("y").orElse(0) * height;
        }
        return handles;
    }

    private static List<Ink.Stop> stops(JsonObject paint) {
        return paint.array("gradientStops")
                .objects()
                .map(stop -> {
                    var color = stop.object("color").orElse(JsonObject.EMPTY);
                    return new Ink.Stop(
                            stop.number("position").orElse(0),
                            rgb(color),
                            color.number("a").orElse(1));
                })
                .toList();
    }

    private static int rgb(JsonObject color) {
        return (channel(color, "r") << 16) | (channel(color, "g") << 8) | channel(color, "b");
    }

    private static int channel(JsonObject color, String name) {
        return (int) Math.round(Math.max(0, Math.min(1, color.number(name).orElse(0))) * 255);
    }
}
