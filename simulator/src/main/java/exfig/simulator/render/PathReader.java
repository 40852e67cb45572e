package exfig.simulator.render;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// Interprets the commands of SVG path data; stops silently at the first mistake.
final class PathReader {
    private final PathScanner scanner;
    private final Path2D.Double path;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char previous = ' ';

    PathReader(String data, Path2D.Double path) {
        this.scanner = new PathScanner(data);
        this.path = path;
    }

    void read() {
        try {
            char command = ' ';
            while (scanner.hasMore()) {
                command = scanner.commandAfter(command);
                if (previous == ' ' && Character.toUpperCase(command) != 'M') {
                    return;
                }
                apply(command);
                previous = Character.toUpperCase(command);
            }
        } catch (PathScanner.MalformedPathException _) {
            // A browser draws the part before the mistake, and so do we.
        }
    }

    private void apply(char command) throws PathScanner.MalformedPathException {
        boolean relative = Character.isLowerCase(command);
        double baseX = relative ? x : 0;
        double baseY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                moveTo(baseX + scanner.number(), baseY + scanner.number());
                path.moveTo(x, y);
                startX = x;
                startY = y;
            }
            case 'L' -> lineTo(baseX + scanner.number(), baseY + scanner.number());
            case 'H' -> lineTo(baseX + scanner.number(), y);
            case 'V' -> lineTo(x, baseY + scanner.number());
            case 'C' -> {
                double firstX = baseX + scanner.number();
                double firstY = baseY + scanner.number();
                cubicTo(firstX, firstY, baseX, baseY);
            }
            case 'S' -> {
                var first = reflected('C', 'S');
                cubicTo(first.x, first.y, baseX, baseY);
            }
            case 'Q' -> quadTo(new Point2D.Double(baseX + scanner.number(), baseY + scanner.number()), baseX, baseY);
            case 'T' -> quadTo(reflected('Q', 'T'), baseX, baseY);
            case 'A' -> arcTo(baseX, baseY);
            case 'Z' -> {
                path.closePath();
                moveTo(startX, startY);
            }
            default -> throw new PathScanner.MalformedPathException();
        }
    }

    private void moveTo(double newX, double newY) {
        x = newX;
        y = newY;
    }

    private void begin() {
        // After `Z` the next subpath starts where the last one did, without an `M` of its own.
        if (previous == 'Z') {
            path.moveTo(x, y);
        }
    }

    private void lineTo(double newX, double newY) {
        begin();
        path.lineTo(newX, newY);
        moveTo(newX, newY);
    }

    private void cubicTo(double firstX, double firstY, double baseX, double baseY)
            throws PathScanner.MalformedPathException {
        controlX = baseX + scanner.number();
        controlY = baseY + scanner.number();
        double endX = baseX + scanner.number();
        double endY = baseY + scanner.number();
        begin();
        path.curveTo(firstX, firstY, controlX, controlY, endX, endY);
        moveTo(endX, endY);
    }

    private void quadTo(Point2D.Double control, double baseX, double baseY) throws PathScanner.MalformedPathException {
        double endX = baseX + scanner.number();
        double endY = baseY + scanner.number();
        begin();
        path.quadTo(control.x, control.y, endX, endY);
        controlX = control.x;
        controlY = control.y;
        moveTo(endX, endY);
    }

    private void arcTo(double baseX, double baseY) throws PathScanner.MalformedPathException {
        var arc = new EllipticalArc(
                scanner.number(), scanner.number(), Math.toRadians(scanner.number()), scanner.flag(), scanner.flag());
        double endX = baseX + scanner.number();
        double endY = baseY + scanner.number();
        begin();
        arc.append(path, x, y, endX, endY);
        moveTo(endX, endY);
    }

    private Point2D.Double reflected(char curve, char smooth) {
        return previous == curve || previous == smooth
                ? new Point2D.Double(2 * x - controlX, 2 * y - controlY)
                : new Point2D.Double(x, y);
    }
}
