package exfig.svg;

import java.util.List;

/// What fills an area or a stroke.
public sealed interface Paint {
    /// One color.
    record Solid(SvgColor color) implements Paint {}

    /// Colors along a line.
    ///
    /// @param stops at least two, offsets never falling
    /// @param toViewport from the gradient's coordinates to the picture's; invertible
    record Linear(Point from, Point to, List<Stop> stops, Spread spread, Matrix toViewport) implements Paint {
        public Linear {
            stops = List.copyOf(stops);
        }
    }

    /// Colors around a centre.
    ///
    /// @param radius above 0
    /// @param stops at least two, offsets never falling
    /// @param toViewport from the gradient's coordinates to the picture's; invertible
    record Radial(Point center, double radius, List<Stop> stops, Spread spread, Matrix toViewport) implements Paint {
        public Radial {
            stops = List.copyOf(stops);
        }
    }

    /// A color on the way.
    ///
    /// @param offset 0 to 1
    record Stop(double offset, SvgColor color) {}

    /// What lies beyond the first and the last stop.
    enum Spread {
        PAD,
        REPEAT,
        REFLECT
    }
}
