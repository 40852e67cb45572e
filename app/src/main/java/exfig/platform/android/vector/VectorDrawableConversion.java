package exfig.platform.android.vector;

import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import exfig.svg.Picture;
import exfig.svg.SvgException;
import java.nio.charset.StandardCharsets;

/// SVG to a vector drawable that draws the same, with every feature that it cannot express named as a loss.
public final class VectorDrawableConversion implements Conversion {
    /// Raise when the same SVG gives other bytes than before, since stored results are found by the id.
    private static final int VERSION = 3;

    private final VectorDrawableOptions options;

    /// @param options how to write
    public VectorDrawableConversion(VectorDrawableOptions options) {
        this.options = options;
    }

    @Override
    public String id() {
        return "vector-drawable-" + VERSION + ";precision=" + options.precision() + ";autoMirrored="
                + options.autoMirrored() + ";strictPathLength=" + options.strictPathLength();
    }

    /// @throws ConversionException when the bytes are no well-formed SVG, when nothing in it can be
    ///     drawn, or when a path is longer than the resource compiler takes and the options are
    ///     strict
    @Override
    public ConvertedBytes apply(byte[] svg) throws ConversionException {
        try {
            DrawableWriter.Drawn drawn =
                    new DrawableWriter(DrawingRules.ofDrawables(options), Picture.parse(svg)).draw();
            return new ConvertedBytes(XmlText.of(drawn.vector()).getBytes(StandardCharsets.UTF_8), drawn.losses());
        } catch (SvgException e) {
            ConversionException failure = new ConversionException(String.valueOf(e.getMessage()));
            failure.initCause(e);
            throw failure;
        }
    }
}
