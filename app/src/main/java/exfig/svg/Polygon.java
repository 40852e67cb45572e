package exfig.svg;

import java.util.List;
import java.util.stream.Stream;

/// A closed polygon; its last corner is joined to its first.
record Polygon(List<Point> points) {
    Polygon {
        points = List.copyOf(points);
    }

    /// How often the polygon runs around the point; the sign tells the direction.
    int winding(Point point) {
        int winding = 0;
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get((i + 1) % points.size());
            double side = side(from, to, point);
            if (from.y() <= point.y() && to.y() > point.y() && side > 0) {
                winding++;
            } else if (from.y() > point.y() && to.y() <= point.y() && side < 0) {
                winding--;
            }
        }
        return winding;
    }

    /// Two points, one on each side of the longest edge's middle; none when there is no edge.
    Stream<Point> besideLongest(double distance) {
        int longest = -1;
        double length = 0;
        for (int i = 0; i < points.size(); i++) {
            double edge = points.get(i).distance(points.get((i + 1) % points.size()));
            if (edge > length) {
                length = edge;
                longest = i;
            }
        }
        if (longest < 0) {
            return Stream.empty();
        }
        Point from = points.get(longest);
        Point to = points.get((longest + 1) % points.size());
        Point middle = from.towards(to, 0.5);
        Point away = new Point(from.y() - to.y(), to.x() - from.x()).times(distance / length);
        return Stream.of(middle.plus(away), middle.minus(away));
    }

    /// Whether an edge of one properly crosses an edge of the other; touching does not count. A polygon may be
    /// asked about itself.
    boolean crosses(Polygon other) {
        boolean self = equals(other);
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % points.size());
            for (int j = self ? i + 2 : 0; j < other.points.size(); j++) {
                Point c = other.points.get(j);
                Point d = other.points.get((j + 1) % other.points.size());
                if (crossing(a, b, c, d)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean crossing(Point a, Point b, Point c, Point d) {
        if (Math.max(a.x(), b.x()) < Math.min(c.x(), d.x())
                || Math.max(c.x(), d.x()) < Math.min(a.x(), b.x())
                || Math.max(a.y(), b.y()) < Math.min(c.y(), d.y())
                || Math.max(c.y(), d.y()) < Math.min(a.y(), b.y())) {
            return false;
        }
        double touching = 1e-9 * a.distance(b) * c.distance(d);
        return opposite(side(a, b, c), side(a, b, d), touching) && opposite(side(c, d, a), side(c, d, b), touching);
    }

    private static boolean opposite(double one, double other, double touching) {
        return (one > touching && other < -touching) || (one < -touching && other > touching);
    }

    private static double side(Point from, Point to, Point point) {
        return (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
    }
}
