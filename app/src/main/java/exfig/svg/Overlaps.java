package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds whether paints lie over one another.
final class Overlaps {
    private Overlaps() {}

    /// A fill or a stroke.
    private record Mark(PictureElement.Shape shape, Optional<FillRule> fill, Box box) {
        boolean meets(Mark other) {
            if (!box.overlaps(other.box)) {
                return false;
            }
            if (fill.isEmpty() || other.fill.isEmpty()) {
                return true;
            }
            return Regions.overlap(
                    shape.outline().transformed(shape.toViewport()),
                    fill.get(),
                    other.shape.outline().transformed(other.shape.toViewport()),
                    other.fill.get());
        }
    }

    static boolean any(List<PictureElement> elements) {
        List<Mark> marks = new ArrayList<>();
        collect(elements, marks);
        for (int i = 0; i < marks.size(); i++) {
            for (int j = i + 1; j < marks.size(); j++) {
                if (marks.get(i).meets(marks.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void collect(List<PictureElement> elements, List<Mark> marks) {
        for (PictureElement element : elements) {
            switch (element) {
                case PictureElement.Group group -> collect(group.children(), marks);
                case PictureElement.Shape shape ->
                    shape.inkBounds().ifPresent(box -> {
                        shape.fill().ifPresent(fill -> marks.add(new Mark(shape, Optional.of(fill.rule()), box)));
                        shape.stroke().ifPresent(_ -> marks.add(new Mark(shape, Optional.empty(), box)));
                    });
            }
        }
    }
}
