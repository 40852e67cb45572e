package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Path data to absolute segments, by SVG 2 chapter 9.3: all commands, implicit repetition, compact arc flags.
/// Stops at the first error and keeps what came before, as that chapter rules.
final class PathParser {
    private final Scanner scanner;
    private final List<Segment> segments = new ArrayList<>();
    private Point current = new Point(0, 0);
    private Point start = current;
    private Point control = current;
    private char previous = 'm';
    private boolean closed = true;

    private PathParser(String data) {
        this.scanner = new Scanner(data);
    }

    /// What was read.
    ///
    /// @param brokenAt the index of the first character that no rule allows
    record Parsed(Outline outline, Optional<Integer> brokenAt) {}

    static Parsed parse(String data) {
        PathParser parser = new PathParser(data);
        boolean whole = parser.run();
        return new Parsed(
                new Outline(parser.segments), whole ? Optional.empty() : Optional.of(parser.scanner.position()));
    }

    private boolean run() {
        while (scanner.more()) {
            char letter = scanner.peek();
            boolean first = segments.isEmpty();
            if ("MmZzLlHhVvCcSsQqTtAa".indexOf(letter) < 0 || (first && letter != 'M' && letter != 'm')) {
                return false;
            }
            scanner.take();
            if (!command(letter)) {
                return false;
            }
        }
        return true;
    }

    private boolean command(char letter) {
        if (letter == 'Z' || letter == 'z') {
            if (!closed) {
                segments.add(new Segment.Close(start));
            }
            current = start;
            closed = true;
            previous = 'z';
            return true;
        }
        char repeated = letter;
        do {
            if (!step(repeated)) {
                return false;
            }
            previous = Character.toLowerCase(repeated);
            repeated = repeated == 'M' ? 'L' : repeated == 'm' ? 'l' : repeated;
        } while (scanner.numberAhead());
        return true;
    }

    private boolean step(char letter) {
        boolean relative = Character.isLowerCase(letter);
        return switch (String.valueOf(letter).toLowerCase(Locale.ROOT)) {
            case "m" -> point(relative).map(this::move).isPresent();
            case "l" ->
                point(relative).map(to -> draw(new Segment.Line(to), to)).isPresent();
            case "h" ->
                scanner.number()
                        .map(x -> new Point(relative ? current.x() + x : x, current.y()))
                        .map(to -> draw(new Segment.Line(to), to))
                        .isPresent();
            case "v" ->
                scanner.number()
                        .map(y -> new Point(current.x(), relative ? current.y() + y : y))
                        .map(to -> draw(new Segment.Line(to), to))
                        .isPresent();
            case "c" -> point(relative).flatMap(first -> cubic(first, relative)).isPresent();
            case "s" -> cubic(reflected("cs"), relative).isPresent();
            case "q" -> point(relative).flatMap(by -> quad(by, relative)).isPresent();
            case "t" -> quad(reflected("qt"), relative).isPresent();
            default -> arc(relative);
        };
    }

    private Point move(Point to) {
        segments.add(new Segment.Move(to));
        current = to;
        start = to;
        closed = false;
        control = to;
        return to;
    }

    private Segment draw(Segment segment, Point lastControl) {
        if (closed) {
            segments.add(new Segment.Move(start));
            closed = false;
        }
        segments.add(segment);
        current = segment.to();
        control = lastControl;
        return segment;
    }

    private Optional<Segment> cubic(Point first, boolean relative) {
        return point(relative)
                .flatMap(second -> point(relative).map(to -> draw(new Segment.Cubic(first, second, to), second)));
    }

    private Optional<Segment> quad(Point by, boolean relative) {
        return point(relative).map(to -> draw(new Segment.Quad(by, to), by));
    }

    private Point reflected(String after) {
        return after.indexOf(previous) >= 0 ? control.towards(current, 2) : current;
    }

    private boolean arc(boolean relative) {
        Optional<Double> radiusX = scanner.number();
        Optional<Double> radiusY = radiusX.flatMap(_ -> scanner.number());
        Optional<Double> rotation = radiusY.flatMap(_ -> scanner.number());
        Optional<Boolean> large = rotation.flatMap(_ -> scanner.flag());
        Optional<Boolean> sweep = large.flatMap(_ -> scanner.flag());
        Optional<Point> to = sweep.flatMap(_ -> point(relative));
        if (radiusX.isEmpty() || radiusY.isEmpty() || rotation.isEmpty() || large.isEmpty() || sweep.isEmpty()) {
            return false;
        }
        if (to.isEmpty()) {
            return false;
        }
        double x = Math.abs(radiusX.get());
        double y = Math.abs(radiusY.get());
        if (to.get().equals(current)) {
            return true;
        }
        draw(
                x == 0 || y == 0
                        ? new Segment.Line(to.get())
                        : new Segment.Arc(x, y, rotation.get(), large.get(), sweep.get(), to.get()),
                to.get());
        return true;
    }

    private Optional<Point> point(boolean relative) {
        Optional<Double> x = scanner.number();
        Optional<Double> y = x.flatMap(_ -> scanner.number());
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        Point read = new Point(x.get(), y.get());
        return Optional.of(relative ? current.plus(read) : read);
    }
}
