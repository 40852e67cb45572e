package exfig.platform.android.vector;

import exfig.svg.Outline;
import exfig.svg.Point;
import exfig.svg.Segment;
import java.util.ArrayList;
import java.util.List;

/// An outline as the shortest path data of a precision. Coordinates are rounded once, to whole units of the
/// last decimal, and relative commands are differences of those, so errors never add up.
///
/// The text keeps to what Android 5 parses: flags and numbers always apart (`.5.5` is not split there), no
/// exponents, and line-to after move-to spelt out.
final class PathDataWriter {
    private final int precision;
    private final double scale;
    private final StringBuilder text = new StringBuilder();
    private Grid at = new Grid(0, 0);
    private Grid start = at;
    private Grid control = at;
    private char last = 'Z';
    private boolean pendingMove;

    private PathDataWriter(int precision) {
        this.precision = precision;
        this.scale = Math.pow(10, precision);
    }

    /// A point in whole units of the last decimal.
    private record Grid(long x, long y) {
        Grid minus(Grid other) {
            return new Grid(x - other.x, y - other.y);
        }
    }

    /// Empty text when rounding leaves nothing.
    ///
    /// @param stroked whether points without extent are drawn as dots and so must stay
    static String write(Outline outline, int precision, boolean stroked) {
        PathDataWriter writer = new PathDataWriter(precision);
        List<Segment> segments = outline.withRobustArcs().segments();
        for (int i = 0; i < segments.size(); i++) {
            boolean ends = i + 1 == segments.size()
                    || segments.get(i + 1) instanceof Segment.Move
                    || segments.get(i + 1) instanceof Segment.Close;
            boolean dot = stroked && ends && writer.pendingMove;
            boolean closes = i + 1 < segments.size() && segments.get(i + 1) instanceof Segment.Close;
            writer.segment(segments.get(i), dot, closes);
        }
        return writer.text.toString();
    }

    private Grid grid(Point point) {
        return new Grid(Math.round(point.x() * scale), Math.round(point.y() * scale));
    }

    private void segment(Segment segment, boolean dot, boolean closes) {
        Grid to = grid(segment.to());
        switch (segment) {
            case Segment.Move _ -> {
                start = to;
                pendingMove = true;
            }
            case Segment.Close _ -> close(dot);
            case Segment.Line _ -> {
                Grid from = current();
                if (dot || (!to.equals(from) && !(closes && to.equals(start)))) {
                    line(to);
                }
            }
            case Segment.Quad quad -> quad(grid(quad.control()), to, dot);
            case Segment.Cubic cubic -> cubic(grid(cubic.first()), grid(cubic.second()), to, dot);
            case Segment.Arc arc -> arc(arc, to);
        }
    }

    private Grid current() {
        return pendingMove ? start : at;
    }

    private void close(boolean dot) {
        if (pendingMove && dot) {
            line(start);
        }
        if (!pendingMove) {
            text.append('Z');
            last = 'Z';
            at = start;
        }
    }

    private void move() {
        if (pendingMove) {
            pendingMove = false;
            emit('M', List.of(start.x(), start.y()), List.of(start.x() - at.x(), start.y() - at.y()));
            at = start;
        }
    }

    private void line(Grid to) {
        move();
        Grid by = to.minus(at);
        if (by.y() == 0) {
            emit('H', List.of(to.x()), List.of(by.x()));
        } else if (by.x() == 0) {
            emit('V', List.of(to.y()), List.of(by.y()));
        } else {
            emit('L', List.of(to.x(), to.y()), List.of(by.x(), by.y()));
        }
        at = to;
    }

    private void cubic(Grid first, Grid second, Grid to, boolean dot) {
        Grid from = current();
        if (first.equals(from) && second.equals(from) && to.equals(from) && !dot) {
            return;
        }
        move();
        if (first.equals(reflected("CcSs"))) {
            curve('S', List.of(second, to));
        } else {
            curve('C', List.of(first, second, to));
        }
        control = second;
        at = to;
    }

    private void quad(Grid by, Grid to, boolean dot) {
        Grid from = current();
        if (by.equals(from) && to.equals(from) && !dot) {
            return;
        }
        move();
        boolean smooth = "QqTt".indexOf(last) >= 0 && by.equals(reflected("QqTt"));
        curve(smooth ? 'T' : 'Q', smooth ? List.of(to) : List.of(by, to));
        control = by;
        at = to;
    }

    private Grid reflected(String after) {
        return after.indexOf(last) >= 0 ? new Grid(2 * at.x() - control.x(), 2 * at.y() - control.y()) : at;
    }

    private void curve(char command, List<Grid> points) {
        List<Long> absolute = new ArrayList<>();
        List<Long> relative = new ArrayList<>();
        for (Grid point : points) {
            absolute.addAll(List.of(point.x(), point.y()));
            relative.addAll(List.of(point.x() - at.x(), point.y() - at.y()));
        }
        emit(command, absolute, relative);
    }

    private void arc(Segment.Arc arc, Grid to) {
        Grid by = to.minus(current());
        if (by.x() == 0 && by.y() == 0) {
            return;
        }
        String[] radii = radii(arc, by);
        if (radii[0].equals("0") || radii[1].equals("0")) {
            line(to);
            return;
        }
        move();
        double turn = arc.rotation() % 180;
        String rotation = radii[0].equals(radii[1]) ? "0" : Decimals.format(turn, 3);
        List<String> head = List.of(radii[0], radii[1], rotation, arc.large() ? "1" : "0", arc.sweep() ? "1" : "0");
        List<String> absolute = new ArrayList<>(head);
        absolute.addAll(List.of(number(to.x()), number(to.y())));
        List<String> relative = new ArrayList<>(head);
        relative.addAll(List.of(number(by.x()), number(by.y())));
        shorter('A', absolute, relative);
        at = to;
    }

    /// A half turn along an axis gets half its chord as radius, with one decimal more if need be: a radius
    /// rounded apart from the chord would bend the half circle visibly.
    private String[] radii(Segment.Arc arc, Grid by) {
        double unitsX = arc.radiusX() * scale;
        double unitsY = arc.radiusY() * scale;
        boolean circle = Math.abs(unitsX - unitsY) < 0.5;
        String x = number(Math.round(unitsX));
        String y = circle ? x : number(Math.round(unitsY));
        boolean acrossX = by.y() == 0 && Math.abs(Math.abs(by.x()) / 2.0 - unitsX) <= 1;
        boolean acrossY = by.x() == 0 && Math.abs(Math.abs(by.y()) / 2.0 - unitsY) <= 1;
        if (arc.rotation() == 0 && (acrossX || acrossY)) {
            String half = Decimals.compact(Math.abs(acrossX ? by.x() : by.y()) * 5, precision + 1);
            x = acrossX || circle ? half : x;
            y = acrossY || circle ? half : y;
        }
        return new String[] {x, y};
    }

    private String number(long units) {
        return Decimals.compact(units, precision);
    }

    private void emit(char command, List<Long> absolute, List<Long> relative) {
        shorter(
                command,
                absolute.stream().map(this::number).toList(),
                relative.stream().map(this::number).toList());
    }

    private void shorter(char command, List<String> absolute, List<String> relative) {
        char small = Character.toLowerCase(command);
        String one = piece(command, absolute);
        String two = piece(small, relative);
        boolean takeRelative = two.length() < one.length();
        text.append(takeRelative ? two : one);
        last = takeRelative ? small : command;
    }

    private String piece(char command, List<String> numbers) {
        StringBuilder piece = new StringBuilder();
        boolean repeated = command == last && command != 'M' && command != 'm';
        if (!repeated) {
            piece.append(command);
        }
        boolean apart = repeated;
        for (String number : numbers) {
            if (apart && number.charAt(0) != '-') {
                piece.append(' ');
            }
            piece.append(number);
            apart = true;
        }
        return piece.toString();
    }
}
