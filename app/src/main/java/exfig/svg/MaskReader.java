package exfig.svg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Masks as far as they are clips: areas that are fully visible, fully hidden, or all equally faint. What Figma
/// writes for frames, inside strokes and outside strokes is of this kind. CSS Masking, section 7.
final class MaskReader {
    private static final double NEARLY = 0.01;

    private final Document document;
    private final ElementResolver resolver;

    MaskReader(Document document, ElementResolver resolver) {
        this.document = document;
        this.resolver = resolver;
    }

    /// A mask as the intersection of clips and one opacity.
    record Reduced(List<Outline> clips, double opacity) {}

    /// A shape of the mask's content with what its groups do to it.
    private record Leaf(PictureElement.Shape shape, List<Outline> clips, double opacity) {}

    /// What an area does to what is masked.
    ///
    /// @param value 0 hides, 1 shows
    /// @param solid whether the value holds for the whole area and does not depend on what lies beneath
    private record Effect(double value, boolean solid) {}

    /// Empty when nothing is visible. Masks that are no clips are approximated and reported.
    Optional<Reduced> reduced(XmlElement mask, Frame user, List<PictureElement> content) throws SvgException {
        Style style = document.style(mask, document.inherited(mask));
        Optional<Box> bounds = Effects.objectBounds(content, user);
        Matrix unit = bounds.map(GradientReader::unit).orElse(Matrix.IDENTITY);
        boolean boxContent = mask.attribute("maskContentUnits").orElse("").equals("objectBoundingBox");
        Frame frame = user.entering(mask).with(style).moved(boxContent ? unit : Matrix.IDENTITY);
        List<Leaf> leaves = new ArrayList<>();
        collect(resolver.children(mask, frame), List.of(), 1, leaves);
        boolean luminance = !style.get("mask-type", "luminance").equals("alpha");
        return reduced(mask, leaves, luminance).map(reduced -> withRegion(reduced, mask, user, unit));
    }

    private static void collect(List<PictureElement> elements, List<Outline> clips, double opacity, List<Leaf> leaves) {
        for (PictureElement element : elements) {
            switch (element) {
                case PictureElement.Shape shape -> leaves.add(new Leaf(shape, clips, opacity));
                case PictureElement.Group group -> {
                    List<Outline> inner = new ArrayList<>(clips);
                    inner.addAll(group.clips());
                    collect(group.children(), inner, opacity * group.opacity(), leaves);
                }
            }
        }
    }

    private Optional<Reduced> reduced(XmlElement mask, List<Leaf> leaves, boolean luminance) {
        boolean exact = true;
        List<Regions.Area> areas = new ArrayList<>();
        Set<List<Outline>> clips = new HashSet<>();
        double opacity = 1;
        for (Leaf leaf : leaves) {
            exact &= leaf.shape().stroke().isEmpty();
            if (leaf.shape().fill().isPresent()) {
                PictureElement.Fill fill = leaf.shape().fill().get();
                Effect effect = effect(fill, leaf.opacity(), luminance);
                boolean uniform = effect.solid() && leaves.size() == 1;
                exact &= uniform || (effect.solid() && (effect.value() < NEARLY || effect.value() > 1 - NEARLY));
                opacity = uniform && effect.value() < 1 - NEARLY ? effect.value() : opacity;
                Outline outline =
                        leaf.shape().outline().transformed(leaf.shape().toViewport());
                areas.add(new Regions.Area(outline, fill.rule(), effect.value() >= (uniform ? NEARLY : 0.5)));
                clips.add(leaf.clips());
            }
        }
        exact &= clips.size() < 2;
        if (areas.isEmpty() && exact) {
            return Optional.empty();
        }
        Regions.Combined combined = Regions.combined(areas);
        exact &= combined.exact();
        if (!exact) {
            document.losses()
                    .add("mask " + Losses.quoted(mask.attribute("id").orElse("")) + " is approximated by a clip");
        }
        if (combined.outline().isEmpty()) {
            return exact ? Optional.empty() : Optional.of(new Reduced(List.of(), 1));
        }
        List<Outline> all = new ArrayList<>(clips.size() == 1 ? clips.iterator().next() : List.of());
        all.add(combined.outline());
        return Optional.of(new Reduced(all, opacity));
    }

    private static Effect effect(PictureElement.Fill fill, double opacity, boolean luminance) {
        List<SvgColor> colors = switch (fill.paint()) {
            case Paint.Solid(SvgColor color) -> List.of(color);
            case Paint.Linear linear ->
                linear.stops().stream().map(Paint.Stop::color).toList();
            case Paint.Radial radial ->
                radial.stops().stream().map(Paint.Stop::color).toList();
        };
        double least = 1;
        double most = 0;
        double thinnest = 1;
        for (SvgColor color : colors) {
            double alpha = color.alpha() * fill.alpha() * opacity;
            double value = luminance ? alpha * color.luminance() : alpha;
            least = Math.min(least, value);
            most = Math.max(most, value);
            thinnest = Math.min(thinnest, alpha);
        }
        boolean covers = !luminance || thinnest > 1 - NEARLY || least > 1 - NEARLY;
        return new Effect((least + most) / 2, most - least < NEARLY && (covers || most > NEARLY));
    }

    /// Adds the mask's own rectangle when the mask's areas reach beyond it.
    private Reduced withRegion(Reduced reduced, XmlElement mask, Frame user, Matrix unit) {
        boolean userUnits = mask.attribute("maskUnits").orElse("").equals("userSpaceOnUse");
        ShapeReader lengths =
                new ShapeReader(userUnits ? user.width() : 1, userUnits ? user.height() : 1, document.losses());
        double x = lengths.length(mask, "x", lengths.width(), -0.1 * lengths.width());
        double y = lengths.length(mask, "y", lengths.height(), -0.1 * lengths.height());
        double width = lengths.length(mask, "width", lengths.width(), 1.2 * lengths.width());
        double height = lengths.length(mask, "height", lengths.height(), 1.2 * lengths.height());
        Outline region = Outline.rectangle(Box.of(x, y, width, height))
                .transformed(user.toViewport().times(userUnits ? Matrix.IDENTITY : unit));
        boolean within = reduced.clips().stream()
                .flatMap(clip -> clip.bounds().stream())
                .anyMatch(box -> Clips.rectangleAround(region, box));
        if (within) {
            return reduced;
        }
        List<Outline> clips = new ArrayList<>(reduced.clips());
        clips.add(region);
        return new Reduced(clips, reduced.opacity());
    }
}
