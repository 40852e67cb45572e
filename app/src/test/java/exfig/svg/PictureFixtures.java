package exfig.svg;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Short ways to parse and to look at pictures.
final class PictureFixtures {
    private PictureFixtures() {}

    /// The body inside a 24 × 24 document.
    static Picture icon(String body) {
        return document("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                + "viewBox='0 0 24 24'>" + body + "</svg>");
    }

    static Picture document(String svg) {
        try {
            return Picture.parse(svg.getBytes(StandardCharsets.UTF_8));
        } catch (SvgException e) {
            throw new AssertionError(e);
        }
    }

    static List<PictureElement.Shape> shapes(Picture picture) {
        List<PictureElement.Shape> shapes = new ArrayList<>();
        collect(picture.elements(), shapes);
        return shapes;
    }

    private static void collect(List<PictureElement> elements, List<PictureElement.Shape> shapes) {
        for (PictureElement element : elements) {
            switch (element) {
                case PictureElement.Shape shape -> shapes.add(shape);
                case PictureElement.Group group -> collect(group.children(), shapes);
            }
        }
    }

    /// The fills in painting order: `#rrggbb`, with `/alpha` when not 1, `-` for none.
    static List<String> fills(String body) {
        return shapes(icon(body)).stream()
                .map(shape -> shape.fill().map(PictureFixtures::text).orElse("-"))
                .toList();
    }

    static List<String> strokes(String body) {
        return shapes(icon(body)).stream()
                .map(shape -> shape.stroke()
                        .map(stroke -> text(stroke.paint(), stroke.alpha()) + " " + Outlines.text(stroke.width()))
                        .orElse("-"))
                .toList();
    }

    private static String text(PictureElement.Fill fill) {
        return text(fill.paint(), fill.alpha());
    }

    private static String text(Paint paint, double alpha) {
        if (!(paint instanceof Paint.Solid(SvgColor color))) {
            return paint.getClass().getSimpleName();
        }
        double both = color.alpha() * alpha;
        return String.format("#%06x", color.rgb()) + (both == 1 ? "" : "/" + Outlines.text(both));
    }

    /// The outlines in the picture's coordinates.
    static List<String> outlines(String body) {
        return shapes(icon(body)).stream()
                .map(shape -> Outlines.text(shape.outline().transformed(shape.toViewport())))
                .toList();
    }
}
