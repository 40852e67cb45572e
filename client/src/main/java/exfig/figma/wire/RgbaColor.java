package exfig.figma.wire;

/// A color as Figma stores it.
///
/// @param r 0 to 1; a float32 printed as a double, so round to 8 bit with `round(r * 255)`
/// @param a 1 when the JSON has none
public record RgbaColor(double r, double g, double b, double a) {}
