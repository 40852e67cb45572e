package exfig.simulator.render;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/// Draws a picture into pixels with antialiased edges.
final class Rasterizer {
    /// Figma's image endpoint scales anything larger down silently (its documentation of GET image).
    static final long MOST_PIXELS = 32_000_000;

    private final int width;
    private final int height;
    private final AffineTransform toPixels;

    private Rasterizer(int width, int height, AffineTransform toPixels) {
        this.width = width;
        this.height = height;
        this.toPixels = toPixels;
    }

    /// The picture in as many pixels as [#size] says.
    static BufferedImage draw(Picture picture, double scale) {
        var size = size(picture.width(), picture.height(), scale);
        var toPixels = AffineTransform.getScaleInstance(size.width / picture.width(), size.height / picture.height());
        var rasterizer = new Rasterizer(size.width, size.height, toPixels);
        var image = rasterizer.blank();
        rasterizer.paint(image, picture.layers());
        return image;
    }

    /// Exactly `round(width × scale) × round(height × scale)` pixels, at least 1 × 1 and at most [#MOST_PIXELS].
    static Dimension size(double width, double height, double scale) {
        double pixels = width * scale * height * scale;
        boolean clamped = pixels > MOST_PIXELS;
        double fitting = clamped ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale;
        return new Dimension(side(width * fitting, clamped), side(height * fitting, clamped));
    }

    private static int side(double length, boolean clamped) {
        return (int) Math.max(1, clamped ? Math.floor(length) : Math.round(length));
    }

    private BufferedImage blank() {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    private void paint(BufferedImage image, List<Picture.Layer> layers) {
        var graphics = graphics(image);
        try {
            for (var layer : layers) {
                switch (layer) {
                    case Picture.Filled(Path2D.Double outline, Ink ink) -> fill(graphics, outline, ink);
                    case Picture.Group group -> paint(graphics, image, group);
                }
            }
        } finally {
            graphics.dispose();
        }
    }

    private void paint(Graphics2D graphics, BufferedImage image, Picture.Group group) {
        Optional<Path2D.Double> clip = group.clip().filter(path -> !coversEverything(path));
        if (group.opacity() >= 1 && clip.isEmpty()) {
            paint(image, group.layers());
            return;
        }
        var apart = blank();
        paint(apart, group.layers());
        clip.ifPresent(path -> cut(apart, path));
        graphics.setTransform(new AffineTransform());
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) group.opacity()));
        graphics.drawImage(apart, 0, 0, null);
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setTransform(toPixels);
    }

    private boolean coversEverything(Path2D.Double clip) {
        return clip.contains(new Rectangle2D.Double(
                0.001, 0.001, width / toPixels.getScaleX() - 0.002, height / toPixels.getScaleY() - 0.002));
    }

    private void cut(BufferedImage image, Path2D.Double clip) {
        // Graphics2D's own clip has hard edges, so the clip is drawn and multiplied in.
        var mask = blank();
        var maskGraphics = graphics(mask);
        maskGraphics.setColor(Color.BLACK);
        maskGraphics.fill(clip);
        maskGraphics.dispose();
        var graphics = image.createGraphics();
        graphics.setComposite(AlphaComposite.DstIn);
        graphics.drawImage(mask, 0, 0, null);
        graphics.dispose();
    }

    private Graphics2D graphics(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setTransform(toPixels);
        return graphics;
    }

    private static void fill(Graphics2D graphics, Path2D.Double outline, Ink ink) {
        graphics.setPaint(paint(ink));
        graphics.fill(outline);
    }

    private static Paint paint(Ink ink) {
        return switch (ink) {
            case Ink.Solid(int rgb, double alpha) -> color(rgb, alpha);
            case Ink.Linear(double x1, double y1, double x2, double y2, List<Ink.Stop> stops) ->
                stops.size() < 2 || Math.hypot(x2 - x1, y2 - y1) < 1e-6
                        ? last(stops)
                        : new LinearGradientPaint(
                                new Point2D.Double(x1, y1),
                                new Point2D.Double(x2, y2),
                                offsets(stops),
                                colors(stops),
                                CycleMethod.NO_CYCLE);
            case Ink.Radial(AffineTransform circle, List<Ink.Stop> stops) ->
                stops.size() < 2 || Math.abs(circle.getDeterminant()) < 1e-9
                        ? last(stops)
                        : new RadialGradientPaint(
                                new Point2D.Double(),
                                1,
                                new Point2D.Double(),
                                offsets(stops),
                                colors(stops),
                                CycleMethod.NO_CYCLE,
                                ColorSpaceType.SRGB,
                                circle);
        };
    }

    private static Color last(List<Ink.Stop> stops) {
        return stops.isEmpty()
                ? new Color(0, true)
                : color(stops.getLast().rgb(), stops.getLast().alpha());
    }

    private static float[] offsets(List<Ink.Stop> stops) {
        // Java2D wants strictly growing offsets; SVG and Figma allow two stops in one place for a hard edge.
        var offsets = new float[stops.size()];
        float least = 0;
        for (int i = 0; i < offsets.length; i++) {
            float most = 1 - (offsets.length - 1 - i) * 1e-5f;
            offsets[i] = Math.min(most, Math.max(least, (float) stops.get(i).offset()));
            least = offsets[i] + 1e-5f;
        }
        return offsets;
    }

    private static Color[] colors(List<Ink.Stop> stops) {
        return stops.stream().map(s -> color(s.rgb(), s.alpha())).toArray(Color[]::new);
    }

    private static Color color(int rgb, double alpha) {
        int opaque = (int) Math.round(Math.max(0, Math.min(1, alpha)) * 255);
        return new Color((rgb & 0xFFFFFF) | (opaque << 24), true);
    }
}
