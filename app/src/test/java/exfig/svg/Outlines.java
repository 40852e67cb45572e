package exfig.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/// Outlines as text that a test can read: absolute commands, three decimals.
final class Outlines {
    private Outlines() {}

    static String text(Outline outline) {
        return outline.segments().stream().map(Outlines::text).collect(Collectors.joining(" "));
    }

    private static String text(Segment segment) {
        return switch (segment) {
            case Segment.Move(Point to) -> "M" + text(to);
            case Segment.Line(Point to) -> "L" + text(to);
            case Segment.Quad(Point control, Point to) -> "Q" + text(control) + "," + text(to);
            case Segment.Cubic(Point first, Point second, Point to) ->
                "C" + text(first) + "," + text(second) + "," + text(to);
            case Segment.Arc(double x, double y, double rotation, boolean large, boolean sweep, Point to) ->
                "A" + text(x) + "," + text(y) + "," + text(rotation) + (large ? ",1" : ",0") + (sweep ? ",1," : ",0,")
                        + text(to);
            case Segment.Close _ -> "Z";
        };
    }

    private static String text(Point point) {
        return text(point.x()) + "," + text(point.y());
    }

    static String text(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
