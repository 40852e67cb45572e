package exfig.asset;

/// An sRGB color with straight alpha.
///
/// @param red 0 to 1
/// @param green 0 to 1
/// @param blue 0 to 1
/// @param alpha 0 (transparent) to 1 (opaque)
public record Rgba(double red, double green, double blue, double alpha) {
    /// @throws IllegalArgumentException when a component is outside 0 to 1 or not a number
    public Rgba {
        check(red, "red");
        check(green, "green");
        check(blue, "blue");
        check(alpha, "alpha");
    }

    /// A component as eight bits, rounded half away from zero.
    public static int toByte(double component) {
        return (int) Math.floor(component * 255 + 0.5);
    }

    private static void check(double component, String name) {
        if (!(component >= 0 && component <= 1)) {
            throw new IllegalArgumentException(name + " is outside 0 to 1: " + component);
        }
    }
}
