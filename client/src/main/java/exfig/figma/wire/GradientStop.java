package exfig.figma.wire;

import org.jspecify.annotations.Nullable;

/// One color of a gradient.
///
/// @param position 0 to 1 along the gradient's line
/// @param colorVariable the id of the variable that gives the color, when it is bound to one
public record GradientStop(
        double position, RgbaColor color, @Nullable String colorVariable) {}
