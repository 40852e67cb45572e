package exfig.svg;

import java.util.List;
import java.util.Optional;

/// A node of a resolved picture.
public sealed interface PictureElement {
    /// An outline with its paints.
    ///
    /// @param outline in the shape's own coordinates, where stroke widths hold
    /// @param toViewport from there to the picture's coordinates; invertible
    /// @param strokeFirst whether the fill covers the stroke
    record Shape(Outline outline, Matrix toViewport, Optional<Fill> fill, Optional<Stroke> stroke, boolean strokeFirst)
            implements PictureElement {
        /// The box of the ink, in the picture's coordinates; generous for mitered strokes.
        public Optional<Box> inkBounds() {
            double reach =
                    stroke.map(Stroke::reach).orElse(0.0) * toViewport.turns().scaleX();
            return outline.transformed(toViewport).bounds().map(box -> box.grown(reach));
        }
    }

    /// The inside of a shape.
    ///
    /// @param alpha 0 to 1, beside the paint's own
    record Fill(Paint paint, double alpha, FillRule rule) {}

    /// Elements under common clips and a common opacity.
    ///
    /// @param clips the visible part is the intersection of these, each in the picture's coordinates, non-zero rule
    /// @param opacity 0 to 1, of the group drawn as a whole
    record Group(List<Outline> clips, double opacity, List<PictureElement> children) implements PictureElement {
        public Group {
            clips = List.copyOf(clips);
            children = List.copyOf(children);
        }

        /// Whether two paints of the group meet somewhere, so that fading each is not the same as fading the whole.
        /// True when in doubt.
        public boolean overlapping() {
            return Overlaps.any(children);
        }
    }
}
