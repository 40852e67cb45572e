package exfig.simulator.render;

import java.awt.geom.Path2D;

/// The arc command of SVG path data, drawn as cubic curves of at most a quarter turn.
///
/// The conversion from end points to a centre is SVG 1.1's appendix F.6. Radii may be too small or negative:
/// F.6.6 says how they are corrected.
///
/// @param rotation of the ellipse's first axis, in radians
/// @param large    whether the longer of the two arcs is meant
/// @param sweep    whether it turns in the direction of growing angles
record EllipticalArc(double radiusX, double radiusY, double rotation, boolean large, boolean sweep) {

    void append(Path2D.Double path, double fromX, double fromY, double toX, double toY) {
        double rx = Math.abs(radiusX);
        double ry = Math.abs(radiusY);
        if (rx == 0 || ry == 0) {
            path.lineTo(toX, toY);
            return;
        }
        if (fromX == toX && fromY == toY) {
            return;
        }
        double cos = Math.cos(rotation);
        double sin = Math.sin(rotation);
        double halfX = (cos * (fromX - toX) + sin * (fromY - toY)) / 2;
        double halfY = (cos * (fromY - toY) - sin * (fromX - toX)) / 2;
        double excess = halfX * halfX / (rx * rx) + halfY * halfY / (ry * ry);
        if (excess > 1) {
            rx *= Math.sqrt(excess);
            ry *= Math.sqrt(excess);
        }
        double share = rx * rx * halfY * halfY + ry * ry * halfX * halfX;
        double factor = Math.sqrt(Math.max(0, (rx * rx * ry * ry - share) / share)) * (large == sweep ? -1 : 1);
        double middleX = factor * rx * halfY / ry;
        double middleY = -factor * ry * halfX / rx;
        double centerX = cos * middleX - sin * middleY + (fromX + toX) / 2;
        double centerY = sin * middleX + cos * middleY + (fromY + toY) / 2;
        double start = Math.atan2((halfY - middleY) / ry, (halfX - middleX) / rx);
        double turn = Math.atan2((-halfY - middleY) / ry, (-halfX - middleX) / rx) - start;
        if (sweep && turn < 0) {
            turn += 2 * Math.PI;
        } else if (!sweep && turn > 0) {
            turn -= 2 * Math.PI;
        }
        var ellipse = new Ellipse(centerX, centerY, rx, ry, cos, sin);
        int parts = Math.max(1, (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
        double step = turn / parts;
        for (int i = 0; i < parts; i++) {
            boolean last = i == parts - 1;
            ellipse.append(path, start + i * step, step, last ? toX : Double.NaN, toY);
        }
    }

    private record Ellipse(double centerX, double centerY, double rx, double ry, double cos, double sin) {
        void append(Path2D.Double path, double start, double step, double exactX, double exactY) {
            double handle = 4.0 / 3 * Math.tan(step / 4);
            double end = start + step;
            double firstX = Math.cos(start) - handle * Math.sin(start);
            double firstY = Math.sin(start) + handle * Math.cos(start);
            double secondX = Math.cos(end) + handle * Math.sin(end);
            double secondY = Math.sin(end) - handle * Math.cos(end);
            boolean exact = !Double.isNaN(exactX);
            path.curveTo(
                    x(firstX, firstY),
                    y(firstX, firstY),
                    x(secondX, secondY),
                    y(secondX, secondY),
                    exact ? exactX : x(Math.cos(end), Math.sin(end)),
                    exact ? exactY : y(Math.cos(end), Math.sin(end)));
        }

        private double x(double unitX, double unitY) {
            return centerX + cos * rx * unitX - sin * ry * unitY;
        }

        private double y(double unitX, double unitY) {
            return centerY + sin * rx * unitX + cos * ry * unitY;
        }
    }
}
