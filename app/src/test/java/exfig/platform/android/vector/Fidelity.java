package exfig.platform.android.vector;

import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// How close a vector, made of an SVG and read back from what was written, comes to the SVG's own picture.
///
/// @param name of the SVG
/// @param losses what the conversion warned of
/// @param expected the SVG by JSVG
/// @param drawn the vector by [VectorCanvas]
/// @param difference [Renderings#difference]
/// @param beyondReference whether it is JSVG that draws wrong, so that the difference tells nothing
record Fidelity(
        String name,
        List<String> losses,
        BufferedImage expected,
        BufferedImage drawn,
        double difference,
        boolean beyondReference) {
    /// Pixels of the longer side.
    static final int SIZE = 192;

    /// A greater difference is a wrong picture.
    static final double WRONG = 8;

    /// What is made of an SVG.
    enum Target {
        VECTOR_DRAWABLE,
        IMAGE_VECTOR;

        private Conversion conversion(int precision) {
            return switch (this) {
                case VECTOR_DRAWABLE ->
                    new VectorDrawableConversion(new VectorDrawableOptions(precision, false, false));
                case IMAGE_VECTOR ->
                    new ImageVectorConversion(
                            new ImageVectorOptions("Drawing", "exfig.drawn", Optional.empty(), precision, false));
            };
        }

        private VectorElement read(byte[] written) throws Exception {
            return switch (this) {
                case VECTOR_DRAWABLE -> DrawableXml.read(written);
                case IMAGE_VECTOR -> KotlinSource.read(new String(written, StandardCharsets.UTF_8));
            };
        }
    }

    /// @param precision decimals of coordinates
    /// @throws ConversionException when the program refuses the SVG and says so
    static Fidelity of(String name, byte[] svg, Target target, int precision) throws Exception {
        ConvertedBytes converted = target.conversion(precision).apply(svg);
        VectorElement vector = target.read(converted.bytes());
        double width = length(vector, "width");
        double height = length(vector, "height");
        double scale = SIZE / Math.max(width, height);
        BufferedImage expected = Renderings.svg(svg, width * scale, height * scale);
        BufferedImage drawn = VectorCanvas.draw(vector, width * scale, height * scale);
        return new Fidelity(
                name,
                converted.losses(),
                expected,
                drawn,
                Renderings.difference(expected, drawn),
                beyondReference(svg));
    }

    private static double length(VectorElement vector, String attribute) {
        return Double.parseDouble(vector.android(attribute).orElseThrow().replace("dp", ""));
    }

    /// Whether the SVG has a feature that the reference leaves out without a word: JSVG 2.1 has no
    /// `switch`.
    private static boolean beyondReference(byte[] svg) {
        return new String(svg, StandardCharsets.UTF_8).contains("<switch");
    }

    /// Whether the picture is wrong and nobody was told.
    boolean silentlyWrong() {
        return difference > WRONG && losses.isEmpty() && !beyondReference;
    }
}
