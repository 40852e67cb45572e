package exfig.svg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gradients with their inheritance by `href`, units and transforms; SVG 2, section 14.2.
final class GradientReader {
    private final Document document;

    GradientReader(Document document) {
        this.document = document;
    }

    Optional<Paint> paint(XmlElement gradient, Outline outline, Frame frame) {
        List<XmlElement> chain = chain(gradient);
        List<Paint.Stop> stops = stops(chain);
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        boolean boxUnits = !attribute(chain, "gradientUnits").orElse("").equals("userSpaceOnUse");
        Optional<Box> box = outline.bounds();
        if (boxUnits && box.filter(b -> b.width() > 0 && b.height() > 0).isEmpty()) {
            document.losses()
                    .add("gradient " + name(gradient) + " is not drawn on a straight line, as its units need an area");
            return Optional.empty();
        }
        Matrix units = boxUnits ? unit(box.orElseThrow()) : Matrix.IDENTITY;
        Matrix own = attribute(chain, "gradientTransform")
                .flatMap(TransformParser::parse)
                .orElse(Matrix.IDENTITY);
        Matrix toViewport = frame.toViewport().times(units).times(own);
        ShapeReader lengths =
                new ShapeReader(boxUnits ? 1 : frame.width(), boxUnits ? 1 : frame.height(), document.losses());
        SvgColor last = stops.getLast().color();
        if (stops.size() == 1 || !toViewport.invertible()) {
            return PaintReader.solid(last);
        }
        Optional<Paint> paint = gradient.name().equals("linearGradient")
                ? linear(chain, stops, lengths, toViewport)
                : radial(chain, stops, lengths, toViewport);
        return paint.or(() -> PaintReader.solid(last));
    }

    static Matrix unit(Box box) {
        return new Matrix(box.width(), 0, 0, box.height(), box.left(), box.top());
    }

    private Optional<Paint> linear(
            List<XmlElement> chain, List<Paint.Stop> stops, ShapeReader lengths, Matrix toViewport) {
        Point from = new Point(x(chain, "x1", "0", lengths), y(chain, "y1", "0", lengths));
        Point to = new Point(x(chain, "x2", "100%", lengths), y(chain, "y2", "0", lengths));
        return from.distance(to) > 1e-12
                ? Optional.of(new Paint.Linear(from, to, stops, spread(chain), toViewport))
                : Optional.empty();
    }

    private Optional<Paint> radial(
            List<XmlElement> chain, List<Paint.Stop> stops, ShapeReader lengths, Matrix toViewport) {
        Point center = new Point(x(chain, "cx", "50%", lengths), y(chain, "cy", "50%", lengths));
        double radius = length(chain, "r", "50%", lengths.diagonal());
        if (!(radius > 0)) {
            return Optional.empty();
        }
        Point focus = new Point(
                attribute(chain, "fx").isPresent() ? x(chain, "fx", "50%", lengths) : center.x(),
                attribute(chain, "fy").isPresent() ? y(chain, "fy", "50%", lengths) : center.y());
        if (focus.distance(center) > 1e-6 * radius) {
            document.losses().add("the focal point of gradient " + name(chain.getFirst()) + " is moved to the centre");
        }
        if (length(chain, "fr", "0", lengths.diagonal()) > 0) {
            document.losses().add("the focal radius of gradient " + name(chain.getFirst()) + " is ignored");
        }
        return Optional.of(new Paint.Radial(center, radius, stops, spread(chain), toViewport));
    }

    private static double x(List<XmlElement> chain, String name, String initial, ShapeReader lengths) {
        return length(chain, name, initial, lengths.width());
    }

    private static double y(List<XmlElement> chain, String name, String initial, ShapeReader lengths) {
        return length(chain, name, initial, lengths.height());
    }

    private static double length(List<XmlElement> chain, String name, String initial, double whole) {
        return attribute(chain, name)
                .flatMap(text -> Length.parse(text, whole))
                .or(() -> Length.parse(initial, whole))
                .orElseThrow();
    }

    private static String name(XmlElement gradient) {
        return Losses.quoted(gradient.attribute("id").orElse(""));
    }

    /// The gradient and those it takes attributes from; ends at the first repetition.
    private List<XmlElement> chain(XmlElement gradient) {
        Set<XmlElement> chain = new LinkedHashSet<>();
        Optional<XmlElement> next = Optional.of(gradient);
        while (next.isPresent() && chain.add(next.get())) {
            next = next.get().reference().flatMap(id -> document.find(id, "linearGradient", "radialGradient"));
        }
        return new ArrayList<>(chain);
    }

    private static Optional<String> attribute(List<XmlElement> chain, String name) {
        return chain.stream()
                .flatMap(element -> element.attribute(name).stream())
                .findFirst();
    }

    private static Paint.Spread spread(List<XmlElement> chain) {
        return switch (attribute(chain, "spreadMethod").orElse("pad")) {
            case "repeat" -> Paint.Spread.REPEAT;
            case "reflect" -> Paint.Spread.REFLECT;
            default -> Paint.Spread.PAD;
        };
    }

    /// Stops in the order of the document; an offset below its predecessor's is raised to it.
    private List<Paint.Stop> stops(List<XmlElement> chain) {
        for (XmlElement element : chain) {
            List<Paint.Stop> stops = new ArrayList<>();
            for (XmlElement child : element.children()) {
                if (child.name().equals("stop")) {
                    double least = stops.isEmpty() ? 0 : stops.getLast().offset();
                    stops.add(stop(child, least));
                }
            }
            if (!stops.isEmpty()) {
                return stops;
            }
        }
        return List.of();
    }

    private Paint.Stop stop(XmlElement element, double least) {
        Style style = document.style(element, document.inherited(element));
        String value = style.get("stop-color", "black");
        SvgColor color = value.equals("currentcolor")
                ? style.currentColor()
                : ColorParser.parse(value).orElse(SvgColor.BLACK);
        double offset = element.attribute("offset").flatMap(Length::share).orElse(0.0);
        return new Paint.Stop(Math.max(least, offset), color.faded(style.share("stop-opacity")));
    }
}
