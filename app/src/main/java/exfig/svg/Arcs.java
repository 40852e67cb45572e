package exfig.svg;

import java.util.ArrayList;
import java.util.List;

/// Arithmetic of elliptical arcs; SVG 2, appendix B.2.
final class Arcs {
    private Arcs() {}

    /// An arc by its centre.
    ///
    /// @param frame from the unit circle to the ellipse
    /// @param start radians on the unit circle
    /// @param extent radians; negative against the sweep
    private record Centered(Matrix frame, double start, double extent) {
        Point at(double angle) {
            return frame.apply(new Point(Math.cos(angle), Math.sin(angle)));
        }
    }

    /// The arc under a map, ending at `to`; a flattened arc becomes a line.
    static Segment transformed(Segment.Arc arc, Matrix matrix, Point to) {
        Matrix ellipse = matrix.linear()
                .times(Matrix.rotation(arc.rotation()))
                .times(Matrix.scaling(arc.radiusX(), arc.radiusY()));
        Matrix.Turns turns = ellipse.turns();
        double radiusX = turns.scaleX();
        double radiusY = Math.abs(turns.scaleY());
        if (!(radiusY > 1e-12)) {
            return new Segment.Line(to);
        }
        boolean circle = radiusX - radiusY <= 1e-9 * radiusX;
        boolean sweep = matrix.determinant() < 0 ? !arc.sweep() : arc.sweep();
        return new Segment.Arc(radiusX, radiusY, circle ? 0 : turns.outer(), arc.large(), sweep, to);
    }

    /// The arc as curves of at most a quarter each.
    static List<Segment.Cubic> cubics(Point from, Segment.Arc arc) {
        Centered centered = centered(from, arc);
        int parts = Math.max(1, (int) Math.ceil(Math.abs(centered.extent()) / (Math.PI / 2) - 1e-9));
        double step = centered.extent() / parts;
        double handle = 4.0 / 3 * Math.tan(step / 4);
        List<Segment.Cubic> cubics = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            double angle = centered.start() + i * step;
            double next = angle + step;
            Point first =
                    new Point(Math.cos(angle) - handle * Math.sin(angle), Math.sin(angle) + handle * Math.cos(angle));
            Point second =
                    new Point(Math.cos(next) + handle * Math.sin(next), Math.sin(next) - handle * Math.cos(next));
            Point to = i == parts - 1 ? arc.to() : centered.at(next);
            cubics.add(new Segment.Cubic(
                    centered.frame().apply(first), centered.frame().apply(second), to));
        }
        return cubics;
    }

    /// The arc, cut into quarters at most when rounding its end would move its centre far: around a half turn
    /// and above. Half turns along an axis stay, since a writer can give them the exact radius.
    static List<Segment.Arc> robust(Point from, Segment.Arc arc) {
        Centered centered = centered(from, arc);
        double extent = Math.abs(centered.extent());
        Point chord = arc.to().minus(from);
        boolean alongAxis = Math.abs(chord.x()) < 1e-9 || Math.abs(chord.y()) < 1e-9;
        boolean half = Math.abs(extent - Math.PI) < 1e-6 && alongAxis && arc.rotation() == 0;
        if (half || extent < Math.PI * 2 / 3) {
            return List.of(arc);
        }
        int parts = (int) Math.ceil(extent / (Math.PI / 2) - 1e-9);
        List<Segment.Arc> cut = new ArrayList<>(parts);
        for (int i = 1; i <= parts; i++) {
            Point to = i == parts ? arc.to() : centered.at(centered.start() + centered.extent() * i / parts);
            double radiusX = Math.hypot(centered.frame().a(), centered.frame().b());
            double radiusY = Math.hypot(centered.frame().c(), centered.frame().d());
            cut.add(new Segment.Arc(radiusX, radiusY, arc.rotation(), false, arc.sweep(), to));
        }
        return cut;
    }

    private static Centered centered(Point from, Segment.Arc arc) {
        Matrix turn = Matrix.rotation(arc.rotation());
        Matrix back = Matrix.rotation(-arc.rotation());
        Point half = back.apply(from.minus(arc.to()).times(0.5));
        double stretch = Math.hypot(half.x() / arc.radiusX(), half.y() / arc.radiusY());
        double grow = Math.max(1, stretch);
        Matrix radii = Matrix.scaling(arc.radiusX() * grow, arc.radiusY() * grow);
        Point unit = new Point(half.x() / radii.a(), half.y() / radii.d());
        double length = Math.hypot(unit.x(), unit.y());
        double away = length == 0 ? 0 : Math.sqrt(Math.max(0, 1 / (length * length) - 1));
        double sign = arc.large() == arc.sweep() ? -1 : 1;
        Point centerUnit = new Point(sign * away * unit.y(), -sign * away * unit.x());
        Point start = unit.minus(centerUnit);
        Point end = unit.times(-1).minus(centerUnit);
        double startAngle = Math.atan2(start.y(), start.x());
        double extent = Math.atan2(end.y(), end.x()) - startAngle;
        if (arc.sweep() && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!arc.sweep() && extent > 0) {
            extent -= 2 * Math.PI;
        }
        Matrix shape = turn.times(radii);
        Point center = shape.apply(centerUnit).plus(from.towards(arc.to(), 0.5));
        return new Centered(Matrix.translation(center.x(), center.y()).times(shape), startAngle, extent);
    }
}
