package exfig.svg;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Groups with only the clips and the opacity that make a difference.
final class Clips {
    private Clips() {}

    /// The children under the clips and the opacity; the children themselves when neither changes anything.
    ///
    /// @param clips in the picture's coordinates, non-zero rule
    static List<PictureElement> clipped(List<Outline> clips, double opacity, List<PictureElement> children) {
        if (children.isEmpty() || opacity <= 0) {
            return List.of();
        }
        Optional<Box> ink = clips.isEmpty() ? Optional.empty() : ink(children);
        List<Outline> needed = clips.stream()
                .filter(clip -> ink.isEmpty() || !rectangleAround(clip, ink.get()))
                .distinct()
                .toList();
        if (needed.isEmpty() && opacity >= 1) {
            return children;
        }
        if (children.size() == 1 && children.getFirst() instanceof PictureElement.Group inner) {
            List<Outline> both = Stream.concat(needed.stream(), inner.clips().stream())
                    .distinct()
                    .toList();
            return List.of(new PictureElement.Group(both, opacity * inner.opacity(), inner.children()));
        }
        return List.of(new PictureElement.Group(needed, opacity, children));
    }

    /// The box of everything drawn; clips are not considered.
    static Optional<Box> ink(List<PictureElement> elements) {
        return elements.stream()
                .flatMap(element -> switch (element) {
                    case PictureElement.Shape shape -> shape.inkBounds().stream();
                    case PictureElement.Group group -> ink(group.children()).stream();
                })
                .reduce(Box::with);
    }

    /// Whether the outline is a rectangle along the axes that contains the box.
    static boolean rectangleAround(Outline outline, Box box) {
        return rectangle(outline).filter(rect -> rect.contains(box, 1e-4)).isPresent();
    }

    /// The outline as a rectangle along the axes, when it is one.
    static Optional<Box> rectangle(Outline outline) {
        List<Outline> contours = outline.contours();
        if (contours.size() != 1) {
            return Optional.empty();
        }
        boolean straight = contours.getFirst().segments().stream()
                .noneMatch(segment -> segment instanceof Segment.Quad
                        || segment instanceof Segment.Cubic
                        || segment instanceof Segment.Arc);
        List<Point> corners = straight ? Curves.polygon(contours.getFirst(), 1) : List.of();
        if (corners.size() != 4) {
            return Optional.empty();
        }
        for (int i = 0; i < 4; i++) {
            Point side = corners.get((i + 1) % 4).minus(corners.get(i));
            Point other = corners.get((i + 2) % 4).minus(corners.get((i + 1) % 4));
            boolean flatThenUpright = Math.abs(side.y()) < 1e-9 && Math.abs(other.x()) < 1e-9;
            boolean uprightThenFlat = Math.abs(side.x()) < 1e-9 && Math.abs(other.y()) < 1e-9;
            if (!flatThenUpright && !uprightThenFlat) {
                return Optional.empty();
            }
        }
        return outline.bounds();
    }
}
