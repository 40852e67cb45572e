package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts an outline into dashes, for targets whose strokes have none; SVG 2, section 13.5.6.
final class Dashes {
    private static final int MAX_DASHES = 5_000;
    private static final int SAMPLES = 64;

    private final List<Double> pattern;
    private final List<Segment> result = new ArrayList<>();
    private int index;
    private double left;
    private boolean open;
    private int count;

    private Dashes(List<Double> pattern) {
        this.pattern = pattern;
    }

    /// The dashes as open contours; empty when there would be too many.
    ///
    /// @param pattern lengths of dashes and gaps in turn; an even number, none negative, sum above 0
    /// @param offset where in the pattern each contour starts
    static Optional<Outline> cut(Outline outline, List<Double> pattern, double offset) {
        double period = pattern.stream().mapToDouble(Double::doubleValue).sum();
        if (length(outline) / period * pattern.size() > MAX_DASHES) {
            return Optional.empty();
        }
        Dashes dashes = new Dashes(pattern);
        for (Outline contour : outline.contours()) {
            dashes.contour(contour, offset - Math.floor(offset / period) * period);
        }
        return dashes.count > MAX_DASHES ? Optional.empty() : Optional.of(new Outline(dashes.result));
    }

    /// The length of all contours, moves not counted.
    static double length(Outline outline) {
        double sum = 0;
        for (Outline contour : outline.contours()) {
            Point from = contour.segments().getFirst().to();
            for (Piece piece : pieces(contour)) {
                sum += piece.length(from);
                from = piece.to();
            }
        }
        return sum;
    }

    private sealed interface Piece {
        record Straight(Point to) implements Piece {}

        record Curved(Segment.Cubic cubic) implements Piece {}

        default Point to() {
            return switch (this) {
                case Straight(Point to) -> to;
                case Curved(Segment.Cubic cubic) -> cubic.to();
            };
        }

        default double length(Point from) {
            return switch (this) {
                case Straight(Point to) -> from.distance(to);
                case Curved(Segment.Cubic cubic) -> {
                    double sum = 0;
                    Point at = from;
                    for (int i = 1; i <= SAMPLES; i++) {
                        Point next = Curves.at(from, cubic, (double) i / SAMPLES);
                        sum += at.distance(next);
                        at = next;
                    }
                    yield sum;
                }
            };
        }
    }

    private static List<Piece> pieces(Outline contour) {
        List<Piece> pieces = new ArrayList<>();
        Point from = contour.segments().getFirst().to();
        for (Segment segment : contour.segments()) {
            switch (segment) {
                case Segment.Move _ -> {}
                case Segment.Line _, Segment.Close _ -> pieces.add(new Piece.Straight(segment.to()));
                case Segment.Quad quad -> pieces.add(new Piece.Curved(Curves.raised(from, quad)));
                case Segment.Cubic cubic -> pieces.add(new Piece.Curved(cubic));
                case Segment.Arc arc -> Arcs.cubics(from, arc).forEach(cubic -> pieces.add(new Piece.Curved(cubic)));
            }
            from = segment.to();
        }
        return pieces;
    }

    private void contour(Outline contour, double offset) {
        index = 0;
        left = pattern.getFirst();
        double skip = offset;
        // A dash of no length is a dot where the caps are round or square, so one that begins here is not skipped.
        while (skip > left || (skip == left && left > 0)) {
            skip -= left;
            index = (index + 1) % pattern.size();
            left = pattern.get(index);
        }
        left -= skip;
        open = false;
        Point from = contour.segments().getFirst().to();
        for (Piece piece : pieces(contour)) {
            from = piece(from, piece);
        }
    }

    /// Consumes one piece of the contour; gives its end.
    private Point piece(Point start, Piece whole) {
        Point from = start;
        Piece rest = whole;
        double length = rest.length(from);
        while (length > left && count <= MAX_DASHES) {
            double share = left / length;
            Piece head = rest;
            Point at;
            switch (rest) {
                case Piece.Straight(Point to) -> {
                    at = from.towards(to, share);
                    head = new Piece.Straight(at);
                }
                case Piece.Curved(Segment.Cubic cubic) -> {
                    Curves.Halves halves = Curves.split(from, cubic, parameter(from, cubic, left));
                    at = halves.left().to();
                    head = new Piece.Curved(halves.left());
                    rest = new Piece.Curved(halves.right());
                }
            }
            draw(from, head);
            from = at;
            length -= left;
            next();
        }
        draw(from, rest);
        left -= length;
        return whole.to();
    }

    private void next() {
        index = (index + 1) % pattern.size();
        left = pattern.get(index);
        open = false;
        count++;
    }

    private void draw(Point from, Piece piece) {
        if (index % 2 != 0) {
            return;
        }
        if (!open) {
            result.add(new Segment.Move(from));
            open = true;
        }
        result.add(
                switch (piece) {
                    case Piece.Straight(Point to) -> new Segment.Line(to);
                    case Piece.Curved(Segment.Cubic cubic) -> cubic;
                });
    }

    /// The curve's parameter at a way along it.
    private static double parameter(Point from, Segment.Cubic cubic, double way) {
        double sum = 0;
        Point at = from;
        for (int i = 1; i <= SAMPLES; i++) {
            Point next = Curves.at(from, cubic, (double) i / SAMPLES);
            double step = at.distance(next);
            if (sum + step >= way) {
                return (i - 1 + (step == 0 ? 0 : (way - sum) / step)) / SAMPLES;
            }
            sum += step;
            at = next;
        }
        return 1;
    }
}
