package exfig.simulator.render;

import java.awt.geom.AffineTransform;
import java.util.List;

/// What an outline is filled with. Coordinates are those of the picture.
public sealed interface Ink {

    /// One colour.
    ///
    /// @param rgb   24 bits, red highest
    /// @param alpha 0 to 1
    record Solid(int rgb, double alpha) implements Ink {}

    /// Colours along a line.
    record Linear(double x1, double y1, double x2, double y2, List<Stop> stops) implements Ink {
        public Linear {
            stops = List.copyOf(stops);
        }
    }

    /// Colours from the middle of an ellipse to its rim.
    ///
    /// @param fromUnitCircle takes the circle of radius 1 around the origin to the ellipse
    record Radial(AffineTransform fromUnitCircle, List<Stop> stops) implements Ink {
        public Radial {
            fromUnitCircle = new AffineTransform(fromUnitCircle);
            stops = List.copyOf(stops);
        }
    }

    /// A colour of a gradient.
    ///
    /// @param offset 0 to 1
    /// @param rgb    24 bits, red highest
    /// @param alpha  0 to 1
    record Stop(double offset, int rgb, double alpha) {}

    /// The same ink after `transform`.
    default Ink transformed(AffineTransform transform) {
        return switch (this) {
            case Solid solid -> solid;
            case Linear(double x1, double y1, double x2, double y2, List<Stop> stops) -> {
                double[] ends = {x1, y1, x2, y2};
                transform.transform(ends, 0, ends, 0, 2);
                yield new Linear(ends[0], ends[1], ends[2], ends[3], stops);
            }
            case Radial(AffineTransform circle, List<Stop> stops) -> {
                var both = new AffineTransform(transform);
                both.concatenate(circle);
                yield new Radial(both, stops);
            }
        };
    }

    /// The same ink with its alpha multiplied by `opacity`, 0 to 1.
    default Ink faded(double opacity) {
        return switch (this) {
            case Solid(int rgb, double alpha) -> new Solid(rgb, alpha * opacity);
            case Linear(double x1, double y1, double x2, double y2, List<Stop> stops) ->
                new Linear(x1, y1, x2, y2, faded(stops, opacity));
            case Radial(AffineTransform circle, List<Stop> stops) -> new Radial(circle, faded(stops, opacity));
        };
    }

    private static List<Stop> faded(List<Stop> stops, double opacity) {
        return stops.stream()
                .map(s -> new Stop(s.offset(), s.rgb(), s.alpha() * opacity))
                .toList();
    }
}
