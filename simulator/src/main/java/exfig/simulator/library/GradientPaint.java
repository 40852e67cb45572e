package exfig.simulator.library;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// Gradient paints of Figma: handles are shares of the layer's box, stops run from 0 to 1.
final class GradientPaint {
    private GradientPaint() {}

    /// From the top to the bottom of the box.
    static JsonObject linear(List<Tint> tints) {
        return linear(tints, 0.5, 0, 0.5, 1);
    }

    static JsonObject linear(List<Tint> tints, double x1, double y1, double x2, double y2) {
        // The third handle stands across the line, at the same distance from the start.
        return paint("GRADIENT_LINEAR", tints, x1, y1, x2, y2, x1 - (y2 - y1), y1 + (x2 - x1));
    }

    /// From the middle of the box to its sides.
    static JsonObject radial(List<Tint> tints) {
        return paint("GRADIENT_RADIAL", tints, 0.5, 0.5, 0.5, 1, 0, 0.5);
    }

    private static JsonObject paint(String type, List<Tint> tints, double... handles) {
        var positions = new ArrayList<Json>();
        for (int i = 0; i < handles.length; i += 2) {
            positions.add(Figma.point(handles[i], handles[i + 1]));
        }
        var stops = new ArrayList<Json>();
        for (int i = 0; i < tints.size(); i++) {
            stops.add(JsonObject.builder()
                    .put("color", tints.get(i).json())
                    .put("position", (double) i / (tints.size() - 1))
                    .build());
        }
        return JsonObject.builder()
                .put("blendMode", "NORMAL")
                .put("type", type)
                .putAll("gradientHandlePositions", positions)
                .putAll("gradientStops", stops)
                .build();
    }
}
