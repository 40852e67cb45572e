package exfig.simulator.library;

import exfig.simulator.render.PathData;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Draws icons: lines become outlines, and what has one colour is united, as a designer does before publishing.
///
/// @param size  of the icon in pixels
/// @param width of lines in pixels
record IconPen(double size, double width) {
    private static final double GRID = 24;

    /// The space on either side of a line that crosses another one, in widths of the line.
    private static final double GAP = 3;

    /// What has one colour.
    record Part(Path2D.Double outline, String color) {}

    List<Part> draw(IconDrawing drawing) {
        var areas = new ArrayList<Area>();
        var colors = new ArrayList<String>();
        for (var stroke : drawing.strokes()) {
            var shape = new Area(shape(stroke));
            if (stroke.kind().startsWith("cut") || stroke.kind().equals("gap")) {
                areas.getLast().subtract(shape);
            } else if (!colors.isEmpty() && colors.getLast().equals(stroke.color())) {
                areas.getLast().add(shape);
            } else {
                areas.add(shape);
                colors.add(stroke.color());
            }
        }
        var toPixels = AffineTransform.getScaleInstance(size / GRID, size / GRID);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < areas.size(); i++) {
            parts.add(new Part(new Path2D.Double(areas.get(i), toPixels), colors.get(i)));
        }
        return parts;
    }

    private Shape shape(IconDrawing.Stroke stroke) {
        return switch (stroke.kind()) {
            case "stroke", "cutline" -> line(PathData.read(stroke.geometry(), false), 1);
            case "gap" -> line(PathData.read(stroke.geometry(), false), GAP);
            case "fill", "cut" -> PathData.read(stroke.geometry(), false);
            case "ring" -> line(circle(stroke), 1);
            case "dot" -> circle(stroke);
            case "box" -> line(box(stroke), 1);
            case "block" -> box(stroke);
            default -> throw new IllegalArgumentException("No such shape: " + stroke.kind());
        };
    }

    private Shape line(Shape shape, double widths) {
        float onGrid = (float) (width * widths * GRID / size);
        return new BasicStroke(onGrid, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(shape);
    }

    private static Shape circle(IconDrawing.Stroke stroke) {
        double[] n = DemoText.numbers(stroke.geometry().split(" "), 0);
        return new Ellipse2D.Double(n[0] - n[2], n[1] - n[2], 2 * n[2], 2 * n[2]);
    }

    private static Shape box(IconDrawing.Stroke stroke) {
        double[] n = DemoText.numbers(stroke.geometry().split(" "), 0);
        return new RoundRectangle2D.Double(n[0], n[1], n[2], n[3], 2 * n[4], 2 * n[4]);
    }
}
