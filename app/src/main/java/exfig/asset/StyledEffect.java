package exfig.asset;

import java.util.List;

/// An effect style as the designer named it.
///
/// @param name with `/` for groups
/// @param description as typed in Figma
/// @param shadows those that are visible, in Figma's order
/// @param blurs those that are visible
public record StyledEffect(String name, String description, List<Shadow> shadows, List<Blur> blurs) {
    /// Copies the lists.
    public StyledEffect {
        shadows = List.copyOf(shadows);
        blurs = List.copyOf(blurs);
    }

    /// A shadow; lengths in pixels.
    ///
    /// @param inner whether it falls into the layer instead of behind it
    public record Shadow(Rgba color, double x, double y, double blur, double spread, boolean inner) {}

    /// A blur.
    ///
    /// @param background whether it is what lies behind the layer that is blurred
    /// @param radius in pixels
    public record Blur(boolean background, double radius) {}
}
