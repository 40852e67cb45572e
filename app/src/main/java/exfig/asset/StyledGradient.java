package exfig.asset;

import java.util.List;
import java.util.Optional;

/// A color style that is a gradient, as the designer named it.
///
/// @param name with `/` for groups
/// @param description as typed in Figma
/// @param kind `linear`, `radial`, `angular` or `diamond`
/// @param angle of a linear one in degrees, as CSS counts: 0 is up, 90 is right
/// @param stops two or more, in Figma's order
/// @param appearance what the source stands for
public record StyledGradient(
        String name, String description, String kind, Optional<Double> angle, List<Stop> stops, Appearance appearance) {
    /// Copies the stops.
    public StyledGradient {
        stops = List.copyOf(stops);
    }

    /// The same under a name and for an appearance.
    public StyledGradient as(String other, Appearance look) {
        return new StyledGradient(other, description, kind, angle, stops, look);
    }

    /// One color of it.
    ///
    /// @param position 0 to 1
    public record Stop(Rgba color, double position) {}
}
