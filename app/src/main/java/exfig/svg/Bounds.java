package exfig.svg;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Grows a box around segments, exactly: curves count by their extremes, not by their control points.
final class Bounds {
    private @Nullable Box box;

    void add(Point from, Segment segment) {
        add(from);
        add(segment.to());
        switch (segment) {
            case Segment.Move _, Segment.Line _, Segment.Close _ -> {}
            case Segment.Quad quad -> addCubic(from, Curves.raised(from, quad));
            case Segment.Cubic cubic -> addCubic(from, cubic);
            case Segment.Arc arc -> {
                Point at = from;
                for (Segment.Cubic cubic : Arcs.cubics(from, arc)) {
                    addCubic(at, cubic);
                    at = cubic.to();
                }
            }
        }
    }

    Optional<Box> box() {
        return Optional.ofNullable(box);
    }

    private void add(Point point) {
        Box one = new Box(point.x(), point.y(), point.x(), point.y());
        box = box == null ? one : box.with(one);
    }

    private void addCubic(Point from, Segment.Cubic cubic) {
        add(cubic.to());
        addExtremes(
                from,
                cubic,
                from.x(),
                cubic.first().x(),
                cubic.second().x(),
                cubic.to().x());
        addExtremes(
                from,
                cubic,
                from.y(),
                cubic.first().y(),
                cubic.second().y(),
                cubic.to().y());
    }

    /// Adds the points where one coordinate's derivative is zero.
    private void addExtremes(Point from, Segment.Cubic cubic, double p0, double p1, double p2, double p3) {
        double a = -p0 + 3 * p1 - 3 * p2 + p3;
        double b = 2 * (p0 - 2 * p1 + p2);
        double c = p1 - p0;
        if (Math.abs(a) < 1e-12) {
            if (Math.abs(b) > 1e-12) {
                addAt(from, cubic, -c / b);
            }
            return;
        }
        double root = b * b - 4 * a * c;
        if (root >= 0) {
            addAt(from, cubic, (-b + Math.sqrt(root)) / (2 * a));
            addAt(from, cubic, (-b - Math.sqrt(root)) / (2 * a));
        }
    }

    private void addAt(Point from, Segment.Cubic cubic, double share) {
        if (share > 0 && share < 1) {
            add(Curves.at(from, cubic, share));
        }
    }
}
