package exfig.figma.wire;

import org.jspecify.annotations.Nullable;

/// A shadow or a blur.
///
/// @param type `DROP_SHADOW`, `INNER_SHADOW`, `LAYER_BLUR`, `BACKGROUND_BLUR`, or a newer one
/// @param visible true when the JSON does not say
/// @param radius in pixels
/// @param spread in pixels, of shadows
public record Effect(
        String type,
        boolean visible,
        double radius,
        double spread,
        @Nullable RgbaColor color,
        @Nullable Vector offset) {}
