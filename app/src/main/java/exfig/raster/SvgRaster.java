package exfig.raster;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// SVG to pixels (by JSVG), and those to a file. Each side is the SVG's own times the scale,
/// rounded, at least one pixel. Nothing outside the file is read; pictures inside it are. Safe for
/// use by many threads.
///
/// @param scale above 0
/// @param encoder of the pixels
public record SvgRaster(double scale, PictureEncoder encoder) implements Conversion {
    private static final int LONGEST_SIDE_PIXELS = 16_383;
    private static final Pattern BLENDING = Pattern.compile("mix-blend-mode\\s*[:=]\\s*[\"']?(?!normal)[a-z]");
    private static final Pattern FOREIGN = Pattern.compile("<(?:\\w+:)?foreignObject[\\s>/]");
    private static final Pattern TEXT = Pattern.compile("<(?:\\w+:)?text[\\s>/]");

    @Override
    public String id() {
        return "svg@" + BigDecimal.valueOf(scale).stripTrailingZeros().toPlainString() + "x-" + encoder.id();
    }

    @Override
    public Optional<String> obstacle() {
        return encoder.obstacle();
    }

    @Override
    public ConvertedBytes apply(byte[] svg) throws ConversionException {
        return new ConvertedBytes(encoder.encode(draw(svg)), losses(new String(svg, StandardCharsets.UTF_8)));
    }

    private BufferedImage draw(byte[] svg) throws ConversionException {
        Pixels.withoutScreen();
        SVGDocument document = parse(svg);
        FloatSize size = document.size();
        int width = pixels(size.getWidth());
        int height = pixels(size.getHeight());
        Pixels.check(width, height, LONGEST_SIDE_PIXELS, "a picture file");
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            // Without these, clipped edges are jagged.
            graphics.setRenderingHint(SVGRenderingHints.KEY_SOFT_CLIPPING, SVGRenderingHints.VALUE_SOFT_CLIPPING_ON);
            graphics.setRenderingHint(
                    SVGRenderingHints.KEY_MASK_CLIP_RENDERING, SVGRenderingHints.VALUE_MASK_CLIP_RENDERING_ACCURACY);
            document.render(null, graphics, new ViewBox(0, 0, width, height));
        } catch (RuntimeException e) {
            throw new ConversionException("The SVG cannot be drawn" + PngPicture.reason(e));
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    private static SVGDocument parse(byte[] svg) throws ConversionException {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .build();
        try {
            // A parser that finds no SVG gives null, whatever its signature promises.
            return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(svg), null, context))
                    .orElseThrow(() -> new ConversionException("The SVG cannot be read"));
        } catch (RuntimeException e) {
            throw new ConversionException("The SVG cannot be read" + PngPicture.reason(e));
        }
    }

    private int pixels(double side) throws ConversionException {
        if (!(side > 0)) {
            throw new ConversionException("The SVG has no extent");
        }
        return Math.clamp(Math.round(side * scale), 1, Integer.MAX_VALUE);
    }

    private static List<String> losses(String svg) {
        List<String> losses = new ArrayList<>();
        if (BLENDING.matcher(svg).find()) {
            losses.add("blend modes are drawn as normal ones");
        }
        if (FOREIGN.matcher(svg).find()) {
            losses.add("HTML inside the SVG is not drawn; Figma writes background blurs and some gradients so");
        }
        if (TEXT.matcher(svg).find()) {
            losses.add("text is drawn in whatever font this machine has");
        }
        return losses;
    }
}
