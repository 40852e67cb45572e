package exfig.export.load;

import exfig.asset.Rgba;
import exfig.figma.wire.RgbaColor;

/// Figma's colors as ours.
final class WireColors {
    private WireColors() {}

    /// The color with its alpha multiplied by an opacity. Components are clamped to 0 to 1, because colors of wide
    /// gamuts leave it.
    static Rgba of(RgbaColor color, double opacity) {
        return new Rgba(clamp(color.r()), clamp(color.g()), clamp(color.b()), clamp(color.a() * opacity));
    }

    /// The color with its alpha multiplied by the opacity of a composed color.
    ///
    /// @param opacity 0 to 1; above 1 it is a percentage, as Figma's number variables for opacity have it
    static Rgba faded(Rgba color, double opacity) {
        double share = opacity > 1 ? opacity / 100 : opacity;
        return new Rgba(color.red(), color.green(), color.blue(), clamp(color.alpha() * share));
    }

    // Not a number becomes 0, since comparisons with it are false.
    private static double clamp(double component) {
        return component > 0 ? Math.min(component, 1) : 0;
    }
}
