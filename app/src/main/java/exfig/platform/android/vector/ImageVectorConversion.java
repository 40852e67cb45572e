package exfig.platform.android.vector;

import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import exfig.svg.Picture;
import exfig.svg.SvgException;
import java.nio.charset.StandardCharsets;

/// SVG to a Kotlin source with a Compose `ImageVector` that draws the same, with every feature that
/// it cannot express named as a loss.
public final class ImageVectorConversion implements Conversion {
    /// Raise when the same SVG gives other bytes than before, since stored results are found by the id.
    private static final int VERSION = 2;

    private final ImageVectorOptions options;

    /// @param options how to write
    public ImageVectorConversion(ImageVectorOptions options) {
        this.options = options;
    }

    @Override
    public String id() {
        return "image-vector-" + VERSION + ";" + options.packageName() + ";"
                + options.target().orElse("") + ";" + options.name() + ";precision=" + options.precision()
                + ";autoMirrored=" + options.autoMirrored();
    }

    /// @throws ConversionException when the bytes are no well-formed SVG, when nothing in it can be
    ///     drawn, or when a path is longer than a constant of Kotlin can be
    @Override
    public ConvertedBytes apply(byte[] svg) throws ConversionException {
        try {
            DrawableWriter.Drawn drawn =
                    new DrawableWriter(DrawingRules.ofImageVectors(options), Picture.parse(svg)).draw();
            return new ConvertedBytes(
                    KotlinVector.of(drawn.vector(), options).getBytes(StandardCharsets.UTF_8), drawn.losses());
        } catch (SvgException e) {
            ConversionException failure = new ConversionException(String.valueOf(e.getMessage()));
            failure.initCause(e);
            throw failure;
        }
    }
}
