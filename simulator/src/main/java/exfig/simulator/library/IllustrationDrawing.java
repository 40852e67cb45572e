package exfig.simulator.library;

import exfig.simulator.json.JsonObject;
import exfig.simulator.render.PathData;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One entry of `demo-illustrations.txt`, in light and in dark.
///
/// @param colors name to its light and its dark value, shared by all illustrations
record IllustrationDrawing(String name, List<Layer> layers, Map<String, List<Tint>> colors) {
    static final double WIDTH = 240;
    static final double HEIGHT = 180;

    /// One line of a drawing.
    ///
    /// @param type    Figma's type of the layer
    /// @param ink     as written, see the resource
    /// @param opacity 0 to 1
    record Layer(String type, String ink, double opacity, Path2D.Double outline) {}

    static List<IllustrationDrawing> load() {
        var colors = new HashMap<String, List<Tint>>();
        var drawings = new ArrayList<IllustrationDrawing>();
        for (String line : DemoText.lines("demo-illustrations.txt")) {
            String[] words = line.strip().split(" ");
            if (line.startsWith("color ")) {
                colors.put(words[1], List.of(Tint.parse(words[2]), Tint.parse(words[3])));
            } else if (!line.startsWith(" ")) {
                drawings.add(new IllustrationDrawing(line.substring(0, line.indexOf(':')), new ArrayList<>(), colors));
            } else {
                drawings.getLast().layers().add(layer(words, line));
            }
        }
        return drawings;
    }

    private static Layer layer(String[] words, String line) {
        double opacity = Double.parseDouble(words[2]);
        return switch (words[0]) {
            case "path" ->
                new Layer("VECTOR", words[1], opacity, PathData.read(line.substring(line.indexOf(" M") + 1), false));
            case "box" -> {
                double[] n = DemoText.numbers(words, 3);
                // A round rectangle without radius would leave curves of no length in the path.
                var box = n[4] == 0
                        ? new Rectangle2D.Double(n[0], n[1], n[2], n[3])
                        : new RoundRectangle2D.Double(n[0], n[1], n[2], n[3], 2 * n[4], 2 * n[4]);
                yield new Layer("RECTANGLE", words[1], opacity, new Path2D.Double(box));
            }
            case "circle", "ellipse" -> {
                double[] n = DemoText.numbers(words, 3);
                double ry = n[n.length - 1];
                var ellipse = new Ellipse2D.Double(n[0] - n[2], n[1] - ry, 2 * n[2], 2 * ry);
                yield new Layer("ELLIPSE", words[1], opacity, new Path2D.Double(ellipse));
            }
            default -> throw new IllegalArgumentException("No such layer: " + words[0]);
        };
    }

    /// The paint of a layer.
    ///
    /// @param mode 0 for light, 1 for dark
    JsonObject paint(Layer layer, int mode) {
        String ink = layer.ink();
        if (!ink.endsWith(")")) {
            return Figma.solid(tint(ink, mode));
        }
        String[] parts = ink.substring(4, ink.length() - 1).split(";");
        var tints = List.of(parts[0].split(",")).stream()
                .map(name -> tint(name, mode))
                .toList();
        if (ink.startsWith("rad")) {
            return GradientPaint.radial(tints);
        }
        if (parts.length == 1) {
            return GradientPaint.linear(tints);
        }
        double[] ends = DemoText.numbers(parts[1].split(","), 0);
        return GradientPaint.linear(tints, ends[0], ends[1], ends[2], ends[3]);
    }

    private Tint tint(String text, int mode) {
        String[] parts = text.split("/");
        Tint tint = Objects.requireNonNull(colors.get(parts[0]), text).get(mode);
        return parts.length == 1 ? tint : tint.withAlpha(Double.parseDouble(parts[1]));
    }
}
