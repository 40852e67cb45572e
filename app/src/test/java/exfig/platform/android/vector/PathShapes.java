package exfig.platform.android.vector;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Path data as a shape of Java2D, read without the program's own parser; all commands of SVG 2, section
/// 9.3.
final class PathShapes {
    private static final Pattern TOKEN =
            Pattern.compile("[A-Za-z]|[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?|[^\\s,]");
    private final Matcher tokens;
    private final Path2D.Double path;
    private Point2D at = new Point2D.Double();
    private Point2D start = at;
    private Point2D control = at;
    private char last = 'M';
    private boolean ahead;

    private PathShapes(String data, int winding) {
        this.tokens = TOKEN.matcher(data);
        this.path = new Path2D.Double(winding);
        this.ahead = tokens.find();
    }

    /// @param winding [Path2D#WIND_NON_ZERO] or [Path2D#WIND_EVEN_ODD]
    static Path2D of(String data, int winding) {
        PathShapes shapes = new PathShapes(data, winding);
        char command = 'M';
        while (shapes.ahead) {
            if (Character.isLetter(shapes.tokens.group().charAt(0))) {
                command = shapes.next().charAt(0);
            }
            shapes.command(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return shapes.path;
    }

    private String next() {
        String token = tokens.group();
        ahead = tokens.find();
        return token;
    }

    private double number() {
        return Double.parseDouble(next());
    }

    private Point2D point(boolean relative) {
        double x = number();
        double y = number();
        return new Point2D.Double(relative ? at.getX() + x : x, relative ? at.getY() + y : y);
    }

    private void command(char command) {
        boolean relative = Character.isLowerCase(command);
        char upper = Character.toUpperCase(command);
        switch (upper) {
            case 'M' -> {
                start = at = point(relative);
                path.moveTo(at.getX(), at.getY());
            }
            case 'L' -> line(point(relative));
            case 'H' -> line(new Point2D.Double((relative ? at.getX() : 0) + number(), at.getY()));
            case 'V' -> line(new Point2D.Double(at.getX(), (relative ? at.getY() : 0) + number()));
            case 'C' -> cubic(point(relative), point(relative), point(relative));
            case 'S' -> cubic("CS".indexOf(last) >= 0 ? mirrored() : at, point(relative), point(relative));
            case 'Q' -> quad(point(relative), point(relative));
            case 'T' -> quad("QT".indexOf(last) >= 0 ? mirrored() : at, point(relative));
            case 'A' -> arc(number(), number(), number(), number() != 0, number() != 0, point(relative));
            case 'Z' -> {
                path.closePath();
                at = start;
            }
            default -> throw new AssertionError("no command of path data: " + command);
        }
        last = upper;
    }

    private Point2D mirrored() {
        return new Point2D.Double(2 * at.getX() - control.getX(), 2 * at.getY() - control.getY());
    }

    private void line(Point2D to) {
        path.lineTo(to.getX(), to.getY());
        at = to;
    }

    private void cubic(Point2D one, Point2D two, Point2D to) {
        path.curveTo(one.getX(), one.getY(), two.getX(), two.getY(), to.getX(), to.getY());
        control = two;
        at = to;
    }

    private void quad(Point2D middle, Point2D to) {
        path.quadTo(middle.getX(), middle.getY(), to.getX(), to.getY());
        control = middle;
        at = to;
    }

    /// By way of the unit circle, where the arc's centre is found from its chord.
    private void arc(double rx, double ry, double degrees, boolean large, boolean sweep, Point2D to) {
        if (rx == 0 || ry == 0 || at.equals(to)) {
            line(to);
            return;
        }
        AffineTransform fromUnit = AffineTransform.getRotateInstance(Math.toRadians(degrees));
        fromUnit.scale(Math.abs(rx), Math.abs(ry));
        Point2D one = unit(fromUnit, at);
        Point2D two = unit(fromUnit, to);
        double half = one.distance(two) / 2;
        double grow = Math.max(1, half);
        double away = Math.sqrt(Math.max(0, grow * grow - half * half)) * (large == sweep ? -1 : 1);
        double dx = (two.getX() - one.getX()) / (2 * half);
        double dy = (two.getY() - one.getY()) / (2 * half);
        double centerX = (one.getX() + two.getX()) / 2 - dy * away;
        double centerY = (one.getY() + two.getY()) / 2 + dx * away;
        double from = Math.atan2(one.getY() - centerY, one.getX() - centerX);
        double extent = Math.atan2(two.getY() - centerY, two.getX() - centerX) - from;
        if (sweep && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!sweep && extent > 0) {
            extent -= 2 * Math.PI;
        }
        // Angles of Arc2D run against the y axis.
        Shape circle = new Arc2D.Double(
                centerX - grow,
                centerY - grow,
                2 * grow,
                2 * grow,
                Math.toDegrees(-from),
                Math.toDegrees(-extent),
                Arc2D.OPEN);
        path.append(circle.getPathIterator(fromUnit), true);
        at = to;
    }

    private static Point2D unit(AffineTransform fromUnit, Point2D point) {
        try {
            return fromUnit.inverseTransform(point, null);
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            throw new AssertionError(e);
        }
    }
}
