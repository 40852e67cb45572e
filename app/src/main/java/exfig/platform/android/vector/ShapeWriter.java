package exfig.platform.android.vector;

import exfig.plan.ConversionException;
import exfig.svg.FillRule;
import exfig.svg.Matrix;
import exfig.svg.Outline;
import exfig.svg.Paint;
import exfig.svg.PictureElement;
import exfig.svg.Stroke;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes shapes as `path` elements: transforms go into the coordinates wherever that draws the
/// same, else the path gets groups of its own.
final class ShapeWriter {
    private final DrawingRules rules;
    private final VectorTree tree;
    private final Set<String> losses;
    private final PaintWriter paints;
    private int written;

    ShapeWriter(DrawingRules rules, VectorTree tree, Set<String> losses) {
        this.rules = rules;
        this.tree = tree;
        this.losses = losses;
        this.paints = new PaintWriter(rules.precision());
    }

    /// How many paths have been written.
    int written() {
        return written;
    }

    void write(PictureElement.Shape shape, double alpha) throws ConversionException {
        Matrix matrix = shape.toViewport();
        GroupFrame fillFrame = shape.fill().map(fill -> frame(fill.paint())).orElse(GroupFrame.NONE);
        GroupFrame strokeFrame =
                shape.stroke().map(_ -> GroupFrame.forStroke(matrix)).orElse(GroupFrame.NONE);
        reportStretchedStrokePaint(shape.stroke(), strokeFrame);
        boolean anyFrameFill = shape.fill().isEmpty() || !(shape.fill().get().paint() instanceof Paint.Radial);
        boolean oneFrame = shape.stroke().isEmpty() || fillFrame.equals(strokeFrame) || anyFrameFill;
        if (oneFrame
                && !(shape.strokeFirst()
                        && shape.stroke().isPresent()
                        && shape.fill().isPresent())) {
            GroupFrame frame = shape.stroke().isPresent() ? strokeFrame : fillFrame;
            writeIn(frame, shape, shape.fill(), shape.stroke(), alpha);
            return;
        }
        if (shape.strokeFirst()) {
            writeIn(strokeFrame, shape, Optional.empty(), shape.stroke(), alpha);
        }
        writeIn(fillFrame, shape, shape.fill(), Optional.empty(), alpha);
        if (!shape.strokeFirst()) {
            writeIn(strokeFrame, shape, Optional.empty(), shape.stroke(), alpha);
        }
    }

    private static GroupFrame frame(Paint paint) {
        return paint instanceof Paint.Radial radial ? GroupFrame.forCircle(radial.toViewport()) : GroupFrame.NONE;
    }

    private void reportStretchedStrokePaint(Optional<Stroke> stroke, GroupFrame frame) {
        if (stroke.isPresent()
                && stroke.get().paint() instanceof Paint.Radial radial
                && !frame.matrix().inverse().times(radial.toViewport()).similarity()) {
            losses.add("an elliptical gradient on a stroke is drawn as a circular one");
        }
    }

    private void writeIn(
            GroupFrame frame,
            PictureElement.Shape shape,
            Optional<PictureElement.Fill> fill,
            Optional<Stroke> stroke,
            double alpha)
            throws ConversionException {
        Matrix fromViewport = frame.matrix().inverse();
        Matrix local = fromViewport.times(shape.toViewport());
        Outline outline = shape.outline().transformed(local);
        String data = PathDataWriter.write(outline, rules.precision(), stroke.isPresent());
        if (data.isEmpty()) {
            return;
        }
        checkLength(data);
        for (Map<String, String> group : frame.groups()) {
            tree.open("group", group);
        }
        Map<String, String> attributes = VectorTree.attributes();
        attributes.put("android:pathData", data);
        fill.ifPresent(inside -> putFill(attributes, inside, alpha));
        stroke.ifPresent(line -> putStroke(attributes, line, alpha, local.meanScale()));
        path(attributes, fill, stroke, fromViewport, alpha);
        frame.groups().forEach(_ -> tree.close());
        written++;
    }

    /// @throws ConversionException when the data is too long for the resource compiler and the options
    ///     are strict
    void checkLength(String data) throws ConversionException {
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > rules.mostPathBytes()) {
            String sentence = String.format(
                    Locale.ROOT,
                    "a path of %,d bytes is longer than the %,d that " + rules.compiler() + " takes",
                    bytes,
                    rules.mostPathBytes());
            if (rules.strictPathLength()) {
                throw new ConversionException(sentence);
            }
            losses.add(sentence);
        }
    }

    private void path(
            Map<String, String> attributes,
            Optional<PictureElement.Fill> fill,
            Optional<Stroke> stroke,
            Matrix fromViewport,
            double alpha) {
        Optional<PictureElement.Fill> fillGradient = fill.filter(inside -> gradient(inside.paint()));
        Optional<Stroke> strokeGradient = stroke.filter(line -> gradient(line.paint()));
        if (fillGradient.isEmpty() && strokeGradient.isEmpty()) {
            tree.empty("path", attributes);
            return;
        }
        tree.open("path", attributes);
        fillGradient.ifPresent(inside ->
                paints.gradient(tree, "android:fillColor", inside.paint(), fromViewport, inside.alpha() * alpha));
        strokeGradient.ifPresent(
                line -> paints.gradient(tree, "android:strokeColor", line.paint(), fromViewport, line.alpha() * alpha));
        tree.close();
    }

    private static boolean gradient(Paint paint) {
        return !(paint instanceof Paint.Solid);
    }

    private static void putFill(Map<String, String> attributes, PictureElement.Fill fill, double alpha) {
        if (fill.paint() instanceof Paint.Solid(var color)) {
            attributes.put("android:fillColor", PaintWriter.color(color));
            putAlpha(attributes, "android:fillAlpha", fill.alpha() * alpha);
        }
        if (fill.rule() == FillRule.EVEN_ODD) {
            attributes.put("android:fillType", "evenOdd");
        }
    }

    private void putStroke(Map<String, String> attributes, Stroke stroke, double alpha, double scale) {
        if (stroke.paint() instanceof Paint.Solid(var color)) {
            attributes.put("android:strokeColor", PaintWriter.color(color));
            putAlpha(attributes, "android:strokeAlpha", stroke.alpha() * alpha);
        }
        attributes.put("android:strokeWidth", Decimals.format(stroke.width() * scale, Math.max(rules.precision(), 3)));
        if (stroke.cap() != Stroke.Cap.BUTT) {
            attributes.put("android:strokeLineCap", stroke.cap().name().toLowerCase(Locale.ROOT));
        }
        if (stroke.join() != Stroke.Join.MITER) {
            attributes.put("android:strokeLineJoin", stroke.join().name().toLowerCase(Locale.ROOT));
        } else if (stroke.miterLimit() != 4) {
            attributes.put("android:strokeMiterLimit", Decimals.format(stroke.miterLimit(), 3));
        }
    }

    private static void putAlpha(Map<String, String> attributes, String name, double alpha) {
        if (alpha < 1) {
            attributes.put(name, Decimals.format(alpha, 4));
        }
    }
}
