package exfig.platform.android.vector;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws a vector with Java2D as Android (since 7) and Compose do with Skia: a group's transform
/// acts on everything inside it, strokes and gradients included; a clip acts, with smooth edges, on
/// what follows it in its group.
final class VectorCanvas {
    private final int width;
    private final int height;

    private VectorCanvas(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /// The vector, stretched to `width` × `height` pixels; it may end within the last column and row.
    static BufferedImage draw(VectorElement vector, double width, double height) {
        VectorCanvas canvas = new VectorCanvas((int) Math.ceil(width), (int) Math.ceil(height));
        AffineTransform toPixels = AffineTransform.getScaleInstance(
                width / number(vector, "viewportWidth", 0), height / number(vector, "viewportHeight", 0));
        BufferedImage whole = canvas.layer();
        canvas.draw(vector.children(), whole, toPixels);
        double alpha = number(vector, "alpha", 1);
        if (alpha == 1) {
            return whole;
        }
        BufferedImage faded = canvas.layer();
        Graphics2D graphics = faded.createGraphics();
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) alpha));
        graphics.drawImage(whole, 0, 0, null);
        graphics.dispose();
        return faded;
    }

    private BufferedImage layer() {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    private void draw(List<VectorElement> elements, BufferedImage target, AffineTransform toPixels) {
        for (int i = 0; i < elements.size(); i++) {
            VectorElement element = elements.get(i);
            switch (element.name()) {
                case "group" -> {
                    AffineTransform inner = new AffineTransform(toPixels);
                    inner.concatenate(transform(element));
                    draw(element.children(), target, inner);
                }
                case "path" -> path(element, target, toPixels);
                case "clip-path" -> {
                    BufferedImage rest = layer();
                    draw(elements.subList(i + 1, elements.size()), rest, toPixels);
                    clip(element, rest, toPixels);
                    Graphics2D graphics = target.createGraphics();
                    graphics.drawImage(rest, 0, 0, null);
                    graphics.dispose();
                    return;
                }
                default -> throw new AssertionError("no element of a vector: " + element.name());
            }
        }
    }

    private static AffineTransform transform(VectorElement group) {
        double pivotX = number(group, "pivotX", 0);
        double pivotY = number(group, "pivotY", 0);
        AffineTransform transform = AffineTransform.getTranslateInstance(
                number(group, "translateX", 0) + pivotX, number(group, "translateY", 0) + pivotY);
        transform.rotate(Math.toRadians(number(group, "rotation", 0)));
        transform.scale(number(group, "scaleX", 1), number(group, "scaleY", 1));
        transform.translate(-pivotX, -pivotY);
        return transform;
    }

    private void clip(VectorElement clip, BufferedImage content, AffineTransform toPixels) {
        BufferedImage mask = layer();
        Graphics2D inside = graphics(mask, new AffineTransform());
        Shape shape = PathShapes.of(clip.android("pathData").orElseThrow(), Path2D.WIND_NON_ZERO);
        inside.fill(toPixels.createTransformedShape(shape));
        inside.dispose();
        Graphics2D graphics = content.createGraphics();
        graphics.setComposite(AlphaComposite.DstIn);
        graphics.drawImage(mask, 0, 0, null);
        graphics.dispose();
    }

    private static void path(VectorElement path, BufferedImage target, AffineTransform toPixels) {
        int winding = path.android("fillType").orElse("nonZero").equals("evenOdd")
                ? Path2D.WIND_EVEN_ODD
                : Path2D.WIND_NON_ZERO;
        Path2D shape = PathShapes.of(path.android("pathData").orElseThrow(), winding);
        Graphics2D graphics = graphics(target, toPixels);
        VectorPaints.of(path, "fillColor", number(path, "fillAlpha", 1)).ifPresent(paint -> {
            graphics.setPaint(paint);
            graphics.fill(shape);
        });
        VectorPaints.of(path, "strokeColor", number(path, "strokeAlpha", 1)).ifPresent(paint -> {
            graphics.setPaint(paint);
            graphics.setStroke(stroke(path));
            graphics.draw(shape);
        });
        graphics.dispose();
    }

    private static BasicStroke stroke(VectorElement path) {
        int cap = switch (path.android("strokeLineCap").orElse("butt")) {
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
        int join = switch (path.android("strokeLineJoin").orElse("miter")) {
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_MITER;
        };
        return new BasicStroke(
                (float) number(path, "strokeWidth", 0), cap, join, (float) number(path, "strokeMiterLimit", 4));
    }

    private static Graphics2D graphics(BufferedImage target, AffineTransform toPixels) {
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.transform(toPixels);
        return graphics;
    }

    private static double number(VectorElement element, String attribute, double absent) {
        return element.android(attribute)
                .map(text -> Double.parseDouble(text.replace("dp", "")))
                .orElse(absent);
    }
}
