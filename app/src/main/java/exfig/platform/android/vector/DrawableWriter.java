package exfig.platform.android.vector;

import exfig.plan.ConversionException;
import exfig.svg.Box;
import exfig.svg.Outline;
import exfig.svg.Paint;
import exfig.svg.Picture;
import exfig.svg.PictureElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes a `vector` element of one picture. Opacity of groups goes down to the paths, clips become
/// groups with `clip-path`, everything else is in [ShapeWriter].
final class DrawableWriter {
    private final DrawingRules rules;
    private final Picture picture;
    private final Box viewport;
    private final Set<String> losses = new LinkedHashSet<>();
    private final VectorTree tree = new VectorTree();
    private final ShapeWriter shapes;

    DrawableWriter(DrawingRules rules, Picture picture) {
        this.rules = rules;
        this.picture = picture;
        this.viewport = new Box(0, 0, picture.viewportWidth(), picture.viewportHeight());
        this.shapes = new ShapeWriter(rules, tree, losses);
        this.losses.addAll(picture.losses());
    }

    /// What was made.
    ///
    /// @param losses what the drawable can only approximate, one sentence each
    record Drawn(VectorElement vector, List<String> losses) {}

    Drawn draw() throws ConversionException {
        List<PictureElement> elements = picture.elements();
        double alpha = 1;
        if (rules.fadesAsAWhole()
                && elements.size() == 1
                && elements.getFirst() instanceof PictureElement.Group group
                && group.opacity() < 1
                && group.overlapping()) {
            // The drawable's own alpha acts on the finished picture, which is just what the outermost group needs.
            alpha = group.opacity();
            elements = List.of(new PictureElement.Group(group.clips(), 1, group.children()));
        }
        tree.open("vector", root(alpha, elements.stream().anyMatch(DrawableWriter::hasGradient)));
        for (PictureElement element : elements) {
            write(element, 1);
        }
        tree.close();
        if (shapes.written() == 0) {
            String why = losses.isEmpty() ? "" : ": " + String.join("; ", losses);
            throw new ConversionException("nothing in the picture can be drawn" + why);
        }
        return new Drawn(tree.root(), List.copyOf(losses));
    }

    private Map<String, String> root(double alpha, boolean gradients) {
        Map<String, String> attributes = VectorTree.attributes();
        attributes.put("xmlns:android", "http://schemas.android.com/apk/res/android");
        if (gradients) {
            attributes.put("xmlns:aapt", "http://schemas.android.com/aapt");
        }
        attributes.put("android:width", Decimals.format(picture.width(), 4) + "dp");
        attributes.put("android:height", Decimals.format(picture.height(), 4) + "dp");
        attributes.put("android:viewportWidth", Decimals.format(picture.viewportWidth(), 6));
        attributes.put("android:viewportHeight", Decimals.format(picture.viewportHeight(), 6));
        if (alpha < 1) {
            attributes.put("android:alpha", Decimals.format(alpha, 4));
        }
        if (rules.autoMirrored()) {
            attributes.put("android:autoMirrored", "true");
        }
        return attributes;
    }

    private static boolean hasGradient(PictureElement element) {
        return switch (element) {
            case PictureElement.Group group -> group.children().stream().anyMatch(DrawableWriter::hasGradient);
            case PictureElement.Shape shape ->
                shape.fill()
                                .filter(fill -> !(fill.paint() instanceof Paint.Solid))
                                .isPresent()
                        || shape.stroke()
                                .filter(stroke -> !(stroke.paint() instanceof Paint.Solid))
                                .isPresent();
        };
    }

    private void write(PictureElement element, double alpha) throws ConversionException {
        switch (element) {
            case PictureElement.Shape shape -> shapes.write(shape, alpha);
            case PictureElement.Group group -> writeGroup(group, alpha);
        }
    }

    private void writeGroup(PictureElement.Group group, double alpha) throws ConversionException {
        if (group.opacity() < 1 && group.overlapping()) {
            losses.add("opacity over overlapping shapes is approximated, since it fades each shape by itself");
        }
        List<String> clips = new ArrayList<>();
        for (Outline clip : group.clips()) {
            if (!clip.isRectangleAround(viewport)) {
                String data = PathDataWriter.write(clip, rules.precision(), false);
                if (data.isEmpty()) {
                    return;
                }
                clips.add(data);
            }
        }
        // One group for each clip: renderers disagree on whether several clips of one group intersect or add up.
        for (String clip : clips) {
            shapes.checkLength(clip);
            tree.open("group", VectorTree.attributes());
            Map<String, String> attributes = VectorTree.attributes();
            attributes.put("android:pathData", clip);
            tree.empty("clip-path", attributes);
        }
        for (PictureElement child : group.children()) {
            write(child, alpha * group.opacity());
        }
        clips.forEach(_ -> tree.close());
    }
}
