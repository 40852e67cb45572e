package exfig.figma.wire;

/// One color of a gradient.
///
/// @param position 0 to 1 along the gradient's line
public record GradientStop(double position, RgbaColor color) {}
