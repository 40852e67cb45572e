package exfig.simulator.render;

import static exfig.simulator.render.PathData.number;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;

/// Writes a picture as the SVG that Figma exports: sizes and view box on the root, one `path` a line, clips and
/// gradients in `defs` at the end under ids made of kind, counter and node id (`clip0_12_34`).
final class SvgExport {
    private final String nodeId;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder definitions = new StringBuilder();
    private int clips;
    private int paints;

    private SvgExport(String nodeId) {
        this.nodeId = nodeId.replaceAll("[^A-Za-z0-9]", "_");
    }

    /// @param groupAttributes attributes of a group around everything, escaped and each with a leading blank;
    ///     empty: none
    static String write(Picture picture, String nodeId, String groupAttributes) {
        var export = new SvgExport(nodeId);
        export.write(picture.layers());
        String width = number(picture.width());
        String height = number(picture.height());
        return "<svg width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height
                + "\" fill=\"none\" xmlns=\"http://www.w3.org/2000/svg\">\n"
                + (groupAttributes.isEmpty() ? export.body : "<g" + groupAttributes + ">\n" + export.body + "</g>\n")
                + (export.definitions.isEmpty() ? "" : "<defs>\n" + export.definitions + "</defs>\n") + "</svg>\n";
    }

    private void write(List<Picture.Layer> layers) {
        for (var layer : layers) {
            switch (layer) {
                case Picture.Filled(Path2D.Double outline, Ink ink) -> write(outline, ink, 1);
                case Picture.Group group -> write(group);
            }
        }
    }

    private void write(Picture.Group group) {
        if (group.clip().isEmpty()
                && group.layers().size() == 1
                && group.layers().getFirst() instanceof Picture.Filled(Path2D.Double outline, Ink ink)) {
            write(outline, ink, group.opacity());
            return;
        }
        body.append("<g");
        if (group.opacity() < 1) {
            attribute("opacity", number(group.opacity()));
        }
        group.clip().ifPresent(clip -> {
            String id = "clip" + clips++ + "_" + nodeId;
            attribute("clip-path", "url(#" + id + ")");
            definitions.append("<clipPath id=\"").append(id).append("\">\n<path");
            outline(definitions, clip, "clip-rule");
            definitions.append(" fill=\"white\"/>\n</clipPath>\n");
        });
        body.append(">\n");
        write(group.layers());
        body.append("</g>\n");
    }

    private void write(Path2D.Double outline, Ink ink, double opacity) {
        body.append("<path");
        if (opacity < 1) {
            attribute("opacity", number(opacity));
        }
        outline(body, outline, "clip-rule");
        switch (ink) {
            case Ink.Solid(int rgb, double alpha) -> {
                attribute("fill", color(rgb));
                if (alpha < 1) {
                    attribute("fill-opacity", number(alpha));
                }
            }
            case Ink.Linear(double x1, double y1, double x2, double y2, List<Ink.Stop> stops) ->
                gradient(
                        "linear",
                        " x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\""
                                + number(y2) + "\" gradientUnits=\"userSpaceOnUse\"",
                        stops);
            case Ink.Radial(AffineTransform circle, List<Ink.Stop> stops) ->
                gradient(
                        "radial",
                        " cx=\"0\" cy=\"0\" r=\"1\" gradientUnits=\"userSpaceOnUse\" gradientTransform=\""
                                + transform(circle) + "\"",
                        stops);
        }
        body.append("/>\n");
    }

    private static void outline(StringBuilder text, Path2D.Double outline, String clipRule) {
        if (outline.getWindingRule() == Path2D.WIND_EVEN_ODD) {
            text.append(" fill-rule=\"evenodd\" ").append(clipRule).append("=\"evenodd\"");
        }
        text.append(" d=\"")
                .append(PathData.write(outline, new AffineTransform()))
                .append('"');
    }

    private void gradient(String kind, String geometry, List<Ink.Stop> stops) {
        String id = "paint" + paints++ + "_" + kind + "_" + nodeId;
        attribute("fill", "url(#" + id + ")");
        definitions.append('<').append(kind).append("Gradient id=\"").append(id).append('"');
        definitions.append(geometry).append(">\n");
        for (var stop : stops) {
            definitions.append("<stop");
            if (stop.offset() > 0) {
                definitions.append(" offset=\"").append(number(stop.offset())).append('"');
            }
            definitions.append(" stop-color=\"").append(color(stop.rgb())).append('"');
            if (stop.alpha() < 1) {
                definitions
                        .append(" stop-opacity=\"")
                        .append(number(stop.alpha()))
                        .append('"');
            }
            definitions.append("/>\n");
        }
        definitions.append("</").append(kind).append("Gradient>\n");
    }

    private void attribute(String name, String value) {
        body.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String color(int rgb) {
        return switch (rgb & 0xFFFFFF) {
            case 0 -> "black";
            case 0xFFFFFF -> "white";
            default -> String.format(Locale.ROOT, "#%06X", rgb & 0xFFFFFF);
        };
    }

    private static String transform(AffineTransform t) {
        double across = Math.hypot(t.getScaleX(), t.getShearY());
        double down = Math.hypot(t.getShearX(), t.getScaleY());
        double skew = t.getScaleX() * t.getShearX() + t.getShearY() * t.getScaleY();
        if (t.getDeterminant() <= 0 || Math.abs(skew) > 1e-6 * across * down) {
            return "matrix(" + number(t.getScaleX()) + " " + number(t.getShearY()) + " " + number(t.getShearX()) + " "
                    + number(t.getScaleY()) + " " + number(t.getTranslateX()) + " " + number(t.getTranslateY()) + ")";
        }
        double degrees = Math.toDegrees(Math.atan2(t.getShearY(), t.getScaleX()));
        return "translate(" + number(t.getTranslateX()) + " " + number(t.getTranslateY()) + ")"
                + (Math.abs(degrees) < 1e-6 ? "" : " rotate(" + number(degrees) + ")")
                + " scale(" + number(across) + (number(across).equals(number(down)) ? "" : " " + number(down)) + ")";
    }
}
