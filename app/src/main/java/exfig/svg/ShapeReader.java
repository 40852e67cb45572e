package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The outline of a shape element in its own coordinates; SVG 2, chapter 10.
final class ShapeReader {
    private final double width;
    private final double height;
    private final Losses losses;

    /// @param width 100 % of horizontal lengths
    /// @param height 100 % of vertical lengths
    ShapeReader(double width, double height, Losses losses) {
        this.width = width;
        this.height = height;
        this.losses = losses;
    }

    static boolean isShape(XmlElement element) {
        return switch (element.name()) {
            case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" -> true;
            default -> false;
        };
    }

    /// Empty when the attributes switch the drawing off, such as a radius of 0.
    Outline outline(XmlElement element) {
        return switch (element.name()) {
            case "path" -> path(element);
            case "rect" -> rectangle(element);
            case "circle" -> {
                double radius = length(element, "r", diagonal(), 0);
                yield ellipse(element, radius, radius);
            }
            case "ellipse" -> {
                Optional<Double> radiusX = radius(element, "rx", width);
                Optional<Double> radiusY = radius(element, "ry", height);
                yield ellipse(
                        element,
                        radiusX.or(() -> radiusY).orElse(0.0),
                        radiusY.or(() -> radiusX).orElse(0.0));
            }
            case "line" ->
                new Outline(List.of(
                        new Segment.Move(new Point(x(element, "x1"), y(element, "y1"))),
                        new Segment.Line(new Point(x(element, "x2"), y(element, "y2")))));
            case "polyline" -> polygon(element, false);
            case "polygon" -> polygon(element, true);
            default -> Outline.EMPTY;
        };
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /// 100 % of lengths that are neither horizontal nor vertical.
    double diagonal() {
        return Math.sqrt((width * width + height * height) / 2);
    }

    double x(XmlElement element, String name) {
        return length(element, name, width, 0);
    }

    double y(XmlElement element, String name) {
        return length(element, name, height, 0);
    }

    double length(XmlElement element, String name, double whole, double absent) {
        Optional<String> text = element.attribute(name);
        text.filter(Length::dependsOnFont)
                .ifPresent(value ->
                        losses.add("the length " + Losses.quoted(value) + " is taken for letters of 16 pixels"));
        return text.flatMap(value -> Length.parse(value, whole)).orElse(absent);
    }

    private Outline path(XmlElement element) {
        String data = element.attribute("d").orElse("");
        if (data.equals("none")) {
            return Outline.EMPTY;
        }
        PathParser.Parsed parsed = PathParser.parse(data);
        parsed.brokenAt()
                .ifPresent(at -> losses.add("path data is broken at character " + (at + 1) + " and drawn up to there"));
        return parsed.outline();
    }

    private Optional<Double> radius(XmlElement element, String name, double whole) {
        return element.attribute(name)
                .flatMap(text -> Length.parse(text, whole))
                .filter(value -> value >= 0);
    }

    private Outline rectangle(XmlElement element) {
        double wide = length(element, "width", width, 0);
        double high = length(element, "height", height, 0);
        if (!(wide > 0 && high > 0)) {
            return Outline.EMPTY;
        }
        Box box = Box.of(x(element, "x"), y(element, "y"), wide, high);
        Optional<Double> givenX = radius(element, "rx", width);
        Optional<Double> givenY = radius(element, "ry", height);
        double radiusX = Math.min(givenX.or(() -> givenY).orElse(0.0), wide / 2);
        double radiusY = Math.min(givenY.or(() -> givenX).orElse(0.0), high / 2);
        return radiusX > 0 && radiusY > 0 ? rounded(box, radiusX, radiusY) : Outline.rectangle(box);
    }

    private static Outline rounded(Box box, double rx, double ry) {
        List<Segment> segments = new ArrayList<>();
        Point start = new Point(box.left() + rx, box.top());
        segments.add(new Segment.Move(start));
        line(segments, new Point(box.right() - rx, box.top()));
        segments.add(corner(rx, ry, new Point(box.right(), box.top() + ry)));
        line(segments, new Point(box.right(), box.bottom() - ry));
        segments.add(corner(rx, ry, new Point(box.right() - rx, box.bottom())));
        line(segments, new Point(box.left() + rx, box.bottom()));
        segments.add(corner(rx, ry, new Point(box.left(), box.bottom() - ry)));
        line(segments, new Point(box.left(), box.top() + ry));
        segments.add(corner(rx, ry, start));
        segments.add(new Segment.Close(start));
        return new Outline(segments);
    }

    private static void line(List<Segment> segments, Point to) {
        if (segments.getLast().to().distance(to) > 1e-9) {
            segments.add(new Segment.Line(to));
        }
    }

    private static Segment corner(double rx, double ry, Point to) {
        return new Segment.Arc(rx, ry, 0, false, true, to);
    }

    private Outline ellipse(XmlElement element, double rx, double ry) {
        if (!(rx > 0 && ry > 0)) {
            return Outline.EMPTY;
        }
        double x = x(element, "cx");
        double y = y(element, "cy");
        Point right = new Point(x + rx, y);
        return new Outline(List.of(
                new Segment.Move(right),
                new Segment.Arc(rx, ry, 0, true, true, new Point(x - rx, y)),
                new Segment.Arc(rx, ry, 0, true, true, right),
                new Segment.Close(right)));
    }

    private Outline polygon(XmlElement element, boolean closed) {
        Scanner scanner = new Scanner(element.attribute("points").orElse(""));
        List<Segment> segments = new ArrayList<>();
        while (scanner.numberAhead()) {
            Optional<Double> x = scanner.number();
            Optional<Double> y = scanner.number();
            if (x.isEmpty() || y.isEmpty()) {
                break;
            }
            Point to = new Point(x.get(), y.get());
            segments.add(segments.isEmpty() ? new Segment.Move(to) : new Segment.Line(to));
        }
        if (scanner.more()) {
            losses.add("the points of a " + element.name() + " are broken at character " + (scanner.position() + 1));
        }
        if (segments.size() < 2) {
            return Outline.EMPTY;
        }
        if (closed) {
            segments.add(new Segment.Close(segments.getFirst().to()));
        }
        return new Outline(segments);
    }
}
