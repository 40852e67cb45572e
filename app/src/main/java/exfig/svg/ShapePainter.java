package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives a shape element its paints.
final class ShapePainter {
    private final Document document;
    private final PaintReader paints;

    ShapePainter(Document document) {
        this.document = document;
        this.paints = new PaintReader(document);
    }

    List<PictureElement> paint(XmlElement element, Frame frame) {
        Style style = frame.style();
        Outline outline = new ShapeReader(frame.width(), frame.height(), document.losses()).outline(element);
        if (outline.isEmpty() || !style.get("visibility", "visible").equals("visible")) {
            return List.of();
        }
        reportMarkers(element, style);
        Optional<PictureElement.Fill> fill = element.name().equals("line") ? Optional.empty() : fill(outline, frame);
        Optional<Stroke> stroke = stroke(outline, frame);
        if (stroke.isEmpty() && fill.isEmpty()) {
            return List.of();
        }
        boolean strokeFirst = strokeFirst(style);
        List<Double> dashes = stroke.isEmpty() ? List.of() : dashes(element, outline, frame);
        if (dashes.isEmpty()) {
            return List.of(new PictureElement.Shape(outline, frame.toViewport(), fill, stroke, strokeFirst));
        }
        double offset = style.get("stroke-dashoffset")
                        .flatMap(text -> Length.parse(text, diagonal(frame)))
                        .orElse(0.0)
                * dashScale(element, outline);
        Optional<Outline> dashed = Dashes.cut(outline, dashes, offset);
        if (dashed.isEmpty()) {
            document.losses().add("a stroke with very many dashes is drawn without gaps");
        }
        List<PictureElement> parts = new ArrayList<>();
        fill.ifPresent(inside -> parts.add(
                new PictureElement.Shape(outline, frame.toViewport(), Optional.of(inside), Optional.empty(), false)));
        Outline line = dashed.orElse(outline);
        if (!line.isEmpty()) {
            parts.add(
                    strokeFirst ? 0 : parts.size(),
                    new PictureElement.Shape(line, frame.toViewport(), Optional.empty(), stroke, false));
        }
        return parts;
    }

    private static boolean strokeFirst(Style style) {
        List<String> order = List.of(style.get("paint-order", "normal").split("\\s+"));
        int stroke = order.indexOf("stroke");
        int fill = order.indexOf("fill");
        return stroke >= 0 && (fill < 0 || stroke < fill);
    }

    private void reportMarkers(XmlElement element, Style style) {
        boolean marked = List.of("marker", "marker-start", "marker-mid", "marker-end").stream()
                .anyMatch(property -> style.get(property)
                        .flatMap(Reference::id)
                        .flatMap(document::find)
                        .isPresent());
        boolean takesMarkers = List.of("path", "line", "polyline", "polygon").contains(element.name());
        if (marked && takesMarkers) {
            document.losses().add("markers are not drawn");
        }
    }

    private Optional<PictureElement.Fill> fill(Outline outline, Frame frame) {
        Style style = frame.style();
        double alpha = style.share("fill-opacity");
        return paints.paint(style.get("fill", "black"), outline, frame)
                .filter(_ -> alpha > 0)
                .map(paint -> new PictureElement.Fill(paint, alpha, style.rule("fill-rule")));
    }

    private Optional<Stroke> stroke(Outline outline, Frame frame) {
        Style style = frame.style();
        double width =
                Length.parse(style.get("stroke-width", "1"), diagonal(frame)).orElse(1.0);
        double alpha = style.share("stroke-opacity");
        if (!(width > 0 && alpha > 0)) {
            return Optional.empty();
        }
        return paints.paint(style.get("stroke", "none"), outline, frame).map(paint -> {
            if (style.get("vector-effect", "none").equals("non-scaling-stroke")
                    && Math.abs(frame.toViewport().meanScale() - 1) > 1e-6) {
                document.losses().add("a stroke that does not scale (vector-effect) is drawn scaled");
            }
            return new Stroke(paint, alpha, width, cap(style), join(style), miterLimit(style));
        });
    }

    private static Stroke.Cap cap(Style style) {
        return switch (style.get("stroke-linecap", "butt")) {
            case "round" -> Stroke.Cap.ROUND;
            case "square" -> Stroke.Cap.SQUARE;
            default -> Stroke.Cap.BUTT;
        };
    }

    private Stroke.Join join(Style style) {
        String join = style.get("stroke-linejoin", "miter");
        if (join.equals("arcs") || join.equals("miter-clip")) {
            document.losses().add("the line join " + Losses.quoted(join) + " is drawn as a miter");
        }
        return switch (join) {
            case "round" -> Stroke.Join.ROUND;
            case "bevel" -> Stroke.Join.BEVEL;
            default -> Stroke.Join.MITER;
        };
    }

    private static double miterLimit(Style style) {
        return style.get("stroke-miterlimit")
                .flatMap(text -> Length.parse(text, 0))
                .orElse(4.0);
    }

    /// Dash lengths, an even number of them; empty for a solid line.
    private List<Double> dashes(XmlElement element, Outline outline, Frame frame) {
        String text = frame.style().get("stroke-dasharray", "none");
        List<Double> lengths = new ArrayList<>();
        for (String part : text.strip().split("[\\s,]+")) {
            Optional<Double> length = Length.parse(part, diagonal(frame));
            if (length.isEmpty() || length.get() < 0) {
                return List.of();
            }
            lengths.add(length.get() * dashScale(element, outline));
        }
        if (!(lengths.stream().mapToDouble(Double::doubleValue).sum() > 0)) {
            return List.of();
        }
        if (lengths.size() % 2 == 1) {
            lengths.addAll(List.copyOf(lengths));
        }
        return lengths;
    }

    private static double dashScale(XmlElement element, Outline outline) {
        return element.attribute("pathLength")
                .flatMap(text -> Length.parse(text, 0))
                .filter(length -> length > 0)
                .map(length -> Dashes.length(outline) / length)
                .orElse(1.0);
    }

    private double diagonal(Frame frame) {
        return new ShapeReader(frame.width(), frame.height(), document.losses()).diagonal();
    }
}
