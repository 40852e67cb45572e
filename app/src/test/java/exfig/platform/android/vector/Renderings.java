package exfig.platform.android.vector;

import com.android.ide.common.vectordrawable.VdPreview;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Pictures of SVG by JSVG and of vector drawables by Android's own preview, and how far two pictures
/// are apart.
final class Renderings {
    private Renderings() {}

    /// The SVG in `width` × `height` pixels, stretched if its ratio differs. Clips have smooth edges, as
    /// on Android.
    static BufferedImage svg(byte[] svg, int width, int height) {
        return svg(svg, (double) width, (double) height);
    }

    /// The same, where the picture may end within the last column and the last row of pixels.
    static BufferedImage svg(byte[] svg, double width, double height) {
        // JSVG draws nothing where currentColor has no color.
        byte[] black = new String(svg, StandardCharsets.UTF_8)
                .replaceFirst("<svg(?=\\s)(?![^>]*\\scolor=)", "<svg color=\"#000\"")
                .getBytes(StandardCharsets.UTF_8);
        SVGDocument document = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(black), null, LoaderContext.createDefault()));
        BufferedImage image =
                new BufferedImage((int) Math.ceil(width), (int) Math.ceil(height), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(SVGRenderingHints.KEY_SOFT_CLIPPING, SVGRenderingHints.VALUE_SOFT_CLIPPING_ON);
        graphics.setRenderingHint(
                SVGRenderingHints.KEY_MASK_CLIP_RENDERING, SVGRenderingHints.VALUE_MASK_CLIP_RENDERING_ACCURACY);
        document.render(null, graphics, new ViewBox(0, 0, (float) width, (float) height));
        graphics.dispose();
        return image;
    }

    /// The drawable, its longer side `size` pixels.
    static BufferedImage drawable(String xml, int size) {
        StringBuilder errors = new StringBuilder();
        BufferedImage image =
                VdPreview.getPreviewFromVectorXml(VdPreview.TargetSize.createFromMaxDimension(size), xml, errors);
        if (image == null || !errors.isEmpty()) {
            throw new AssertionError("the preview refuses the drawable: " + errors + "\n" + xml);
        }
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    /// The mean over pixels of the largest channel difference, 0 to 255, channels premultiplied.
    static double difference(BufferedImage one, BufferedImage two) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += difference(one.getRGB(x, y), two.getRGB(x, y));
            }
        }
        return (double) sum / (one.getWidth() * one.getHeight());
    }

    /// The largest channel difference of two pixels, 0 to 255, channels premultiplied.
    static int difference(int one, int two) {
        int alphaOne = one >>> 24;
        int alphaTwo = two >>> 24;
        int most = Math.abs(alphaOne - alphaTwo);
        for (int shift = 0; shift <= 16; shift += 8) {
            int channelOne = (one >> shift & 255) * alphaOne / 255;
            int channelTwo = (two >> shift & 255) * alphaTwo / 255;
            most = Math.max(most, Math.abs(channelOne - channelTwo));
        }
        return most;
    }
}
