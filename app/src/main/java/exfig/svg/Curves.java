package exfig.svg;

import java.util.ArrayList;
import java.util.List;

/// Arithmetic of Bézier curves.
final class Curves {
    private Curves() {}

    /// A cubic curve cut in two.
    record Halves(Segment.Cubic left, Segment.Cubic right) {}

    static Segment.Cubic raised(Point from, Segment.Quad quad) {
        return new Segment.Cubic(
                from.towards(quad.control(), 2.0 / 3), quad.to().towards(quad.control(), 2.0 / 3), quad.to());
    }

    static Point at(Point from, Segment.Cubic cubic, double share) {
        return split(from, cubic, share).left().to();
    }

    /// De Casteljau's cut at the parameter `share`, 0 to 1.
    static Halves split(Point from, Segment.Cubic cubic, double share) {
        Point a = from.towards(cubic.first(), share);
        Point middle = cubic.first().towards(cubic.second(), share);
        Point c = cubic.second().towards(cubic.to(), share);
        Point ab = a.towards(middle, share);
        Point bc = middle.towards(c, share);
        Point cut = ab.towards(bc, share);
        return new Halves(new Segment.Cubic(a, ab, cut), new Segment.Cubic(bc, c, cubic.to()));
    }

    /// Whether the curve leaves its chord by no more than `tolerance`.
    static boolean flat(Point from, Segment.Cubic cubic, double tolerance) {
        Point wayFirst = cubic.first().minus(from.towards(cubic.to(), 1.0 / 3));
        Point waySecond = cubic.second().minus(from.towards(cubic.to(), 2.0 / 3));
        return Math.max(Math.hypot(wayFirst.x(), wayFirst.y()), Math.hypot(waySecond.x(), waySecond.y())) <= tolerance;
    }

    /// The contour as a polygon; the start is not repeated at the end.
    ///
    /// @param tolerance the largest distance between curve and chord
    static List<Point> polygon(Outline contour, double tolerance) {
        List<Point> points = new ArrayList<>();
        Point from = contour.segments().getFirst().to();
        points.add(from);
        for (Segment segment : contour.segments()) {
            switch (segment) {
                case Segment.Move _ -> {}
                case Segment.Line _, Segment.Close _ -> points.add(segment.to());
                case Segment.Quad quad -> flatten(from, raised(from, quad), tolerance, 0, points);
                case Segment.Cubic cubic -> flatten(from, cubic, tolerance, 0, points);
                case Segment.Arc arc -> {
                    Point at = from;
                    for (Segment.Cubic cubic : Arcs.cubics(from, arc)) {
                        flatten(at, cubic, tolerance, 0, points);
                        at = cubic.to();
                    }
                }
            }
            from = segment.to();
        }
        return withoutRepeats(points);
    }

    private static void flatten(Point from, Segment.Cubic cubic, double tolerance, int depth, List<Point> points) {
        if (depth == 8 || (depth > 0 && flat(from, cubic, tolerance))) {
            points.add(cubic.to());
            return;
        }
        Halves halves = split(from, cubic, 0.5);
        flatten(from, halves.left(), tolerance, depth + 1, points);
        flatten(halves.left().to(), halves.right(), tolerance, depth + 1, points);
    }

    private static List<Point> withoutRepeats(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            if (kept.isEmpty() || kept.getLast().distance(point) > 1e-9) {
                kept.add(point);
            }
        }
        if (kept.size() > 1 && kept.getLast().distance(kept.getFirst()) <= 1e-9) {
            kept.removeLast();
        }
        return kept;
    }
}
