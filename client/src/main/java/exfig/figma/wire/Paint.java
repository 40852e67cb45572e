package exfig.figma.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fill or a stroke.
///
/// @param type `SOLID`, `GRADIENT_LINEAR`, `IMAGE`, … or one that is newer than this program
/// @param visible true when the JSON does not say
/// @param opacity 1 when the JSON does not say; multiplies the color's own `a`
/// @param color of `SOLID` alone
/// @param imageRef of `IMAGE` alone: key of the address in the file's image fills
/// @param colorVariable the id of the variable that gives the color of `SOLID`, when it is bound to one
/// @param gradientHandles start, end and width, in units of the box
public record Paint(
        String type,
        boolean visible,
        double opacity,
        @Nullable RgbaColor color,
        @Nullable String colorVariable,
        @Nullable String blendMode,
        @Nullable String imageRef,
        @Nullable String gifRef,
        @Nullable String scaleMode,
        List<GradientStop> gradientStops,
        List<Vector> gradientHandles) {
    /// Copies the lists.
    public Paint {
        gradientStops = List.copyOf(gradientStops);
        gradientHandles = List.copyOf(gradientHandles);
    }
}
