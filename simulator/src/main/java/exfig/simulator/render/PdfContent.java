package exfig.simulator.render;

import static exfig.simulator.render.PathData.number;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The drawing commands of a PDF page and the resources they name.
///
/// Gradients are true shadings; where their stops differ in alpha the mean alpha stands for all. The opacity of
/// a group is given to each of its layers, so overlaps within a faded group show through.
final class PdfContent {
    private final StringBuilder commands = new StringBuilder();
    private final Map<String, String> alphas = new LinkedHashMap<>();
    private final StringBuilder shadings = new StringBuilder();
    private int shadingCount;

    private PdfContent() {}

    static PdfContent of(Picture picture) {
        var content = new PdfContent();
        // PDF's axis points up, Figma's down.
        content.commands.append("1 0 0 -1 0 ").append(number(picture.height())).append(" cm\n");
        content.write(picture.layers(), 1);
        return content;
    }

    String commands() {
        return commands.toString();
    }

    /// Entries of the page's `/ExtGState` dictionary.
    String alphas() {
        var text = new StringBuilder();
        alphas.forEach((alpha, name) ->
                text.append('/').append(name).append(" << /ca ").append(alpha).append(" >> "));
        return text.toString();
    }

    /// Entries of the page's `/Shading` dictionary.
    String shadings() {
        return shadings.toString();
    }

    private void write(List<Picture.Layer> layers, double opacity) {
        for (var layer : layers) {
            commands.append("q\n");
            switch (layer) {
                case Picture.Filled(Path2D.Double outline, Ink ink) -> write(outline, ink.faded(opacity));
                case Picture.Group group -> {
                    group.clip().ifPresent(this::clip);
                    write(group.layers(), opacity * group.opacity());
                }
            }
            commands.append("Q\n");
        }
    }

    private void write(Path2D.Double outline, Ink ink) {
        switch (ink) {
            case Ink.Solid(int rgb, double alpha) -> {
                alpha(alpha);
                commands.append(color(rgb)).append(" rg\n");
                path(outline);
                commands.append(outline.getWindingRule() == Path2D.WIND_EVEN_ODD ? "f*\n" : "f\n");
            }
            case Ink.Linear(double x1, double y1, double x2, double y2, List<Ink.Stop> stops) -> {
                String ends = number(x1) + " " + number(y1) + " " + number(x2) + " " + number(y2);
                shade(outline, new AffineTransform(), "/ShadingType 2 /Coords [" + ends + "]", stops);
            }
            case Ink.Radial(AffineTransform circle, List<Ink.Stop> stops) ->
                shade(outline, circle, "/ShadingType 3 /Coords [0 0 0 0 0 1]", stops);
        }
    }

    private void shade(Path2D.Double outline, AffineTransform space, String geometry, List<Ink.Stop> stops) {
        if (stops.isEmpty()) {
            return;
        }
        String name = "S" + shadingCount++;
        alpha(stops.stream().mapToDouble(Ink.Stop::alpha).average().orElse(1));
        clip(outline);
        commands.append(PdfExport.matrix(space)).append(" cm\n/").append(name).append(" sh\n");
        shadings.append('/')
                .append(name)
                .append(" << /ColorSpace /DeviceRGB ")
                .append(geometry)
                .append(" /Extend [true true] /Function ")
                .append(function(stops))
                .append(" >> ");
    }

    private static String function(List<Ink.Stop> stops) {
        var parts = new StringBuilder();
        var bounds = new StringBuilder();
        var encode = new StringBuilder();
        double end = 0;
        for (int i = 0; i <= stops.size(); i++) {
            // The first and last parts hold the end colours up to offsets 0 and 1; parts without length are not legal.
            var from = stops.get(Math.max(0, i - 1));
            var to = stops.get(Math.min(stops.size() - 1, i));
            double nextEnd = i == stops.size() ? 1 : to.offset();
            if (nextEnd - end > 1e-6) {
                if (!parts.isEmpty()) {
                    bounds.append(number(end)).append(' ');
                }
                parts.append("<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [").append(color(from.rgb()));
                parts.append("] /C1 [").append(color(to.rgb())).append("] >> ");
                encode.append("0 1 ");
                end = nextEnd;
            }
        }
        return "<< /FunctionType 3 /Domain [0 1] /Functions [ " + parts + "] /Bounds [ " + bounds + "] /Encode [ "
                + encode + "] >>";
    }

    private void clip(Path2D.Double outline) {
        path(outline);
        commands.append(outline.getWindingRule() == Path2D.WIND_EVEN_ODD ? "W* n\n" : "W n\n");
    }

    private void alpha(double alpha) {
        if (alpha < 1) {
            String name = alphas.computeIfAbsent(number(alpha), _ -> "A" + alphas.size());
            commands.append('/').append(name).append(" gs\n");
        }
    }

    private static String color(int rgb) {
        return number(((rgb >> 16) & 0xFF) / 255.0) + " " + number(((rgb >> 8) & 0xFF) / 255.0) + " "
                + number((rgb & 0xFF) / 255.0);
    }

    private void path(Path2D.Double outline) {
        double lastX = 0;
        double lastY = 0;
        var n = new double[6];
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(n)) {
                case PathIterator.SEG_MOVETO -> commands.append(pair(n, 0)).append(" m\n");
                case PathIterator.SEG_LINETO -> commands.append(pair(n, 0)).append(" l\n");
                case PathIterator.SEG_QUADTO -> {
                    double[] first = {lastX + (n[0] - lastX) * 2 / 3, lastY + (n[1] - lastY) * 2 / 3};
                    double[] second = {n[2] + (n[0] - n[2]) * 2 / 3, n[3] + (n[1] - n[3]) * 2 / 3};
                    commands.append(pair(first, 0)).append(' ').append(pair(second, 0));
                    commands.append(' ').append(pair(n, 2)).append(" c\n");
                    n[0] = n[2];
                    n[1] = n[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    commands.append(pair(n, 0)).append(' ').append(pair(n, 2));
                    commands.append(' ').append(pair(n, 4)).append(" c\n");
                    n[0] = n[4];
                    n[1] = n[5];
                }
                default -> commands.append("h\n");
            }
            lastX = n[0];
            lastY = n[1];
        }
    }

    private static String pair(double[] numbers, int index) {
        return number(numbers[index]) + " " + number(numbers[index + 1]);
    }
}
