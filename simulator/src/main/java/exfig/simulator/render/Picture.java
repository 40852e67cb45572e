package exfig.simulator.render;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/// A vector picture, ready to be written in any format: only filled outlines, groups and clips are left.
///
/// @param width  in pixels at scale 1, greater than 0
/// @param height in pixels at scale 1, greater than 0
/// @param layers from back to front
public record Picture(double width, double height, List<Layer> layers) {
    public Picture {
        layers = List.copyOf(layers);
    }

    /// One thing in a picture.
    public sealed interface Layer {}

    /// An outline and its ink; the outline carries its winding rule.
    public record Filled(Path2D.Double outline, Ink ink) implements Layer {}

    /// Layers that fade or are clipped together.
    ///
    /// @param opacity 0 to 1
    /// @param clip    what may be seen of the layers; empty is everything
    public record Group(double opacity, Optional<Path2D.Double> clip, List<Layer> layers) implements Layer {
        public Group {
            layers = List.copyOf(layers);
        }
    }

    /// Whether nothing at all would be seen.
    public boolean isBlank() {
        return isBlank(layers);
    }

    private static boolean isBlank(List<Layer> layers) {
        return layers.stream().allMatch(layer -> switch (layer) {
            case Filled _ -> false;
            case Group group -> group.opacity() == 0 || isBlank(group.layers());
        });
    }
}
