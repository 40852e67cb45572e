package exfig.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import exfig.plan.ConversionException;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What HEIC files hold, read back by libheif's decoder. Where there is no encoder, there is nothing to
/// look at.
class HeicEncoderTest {
    private static final HeicEncoder LOSSY = new HeicEncoder(new HeicSettings(false, 90));
    private static final HeicEncoder LOSSLESS = new HeicEncoder(new HeicSettings(true, 0));

    @BeforeEach
    void thereIsAnEncoder() {
        assumeTrue(LOSSY.obstacle().isEmpty(), "libheif with x265");
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "11, 13", "1, 1", "64, 48", "301, 199"})
    void sizesStayAsTheyAreEvenAndOdd(int width, int height) throws Throwable {
        byte[] file = LOSSY.encode(picture(width, height, BufferedImage.TYPE_INT_ARGB));

        assertThat(new String(file, 4, 8, StandardCharsets.ISO_8859_1)).isEqualTo("ftypheic");
        BufferedImage back = HeicDecoder.decode(file);
        assertThat(back.getWidth()).isEqualTo(width);
        assertThat(back.getHeight()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({"64, 48", "33, 21"})
    void losslessKeepsEveryVisiblePixel(int width, int height) throws Throwable {
        BufferedImage picture = picture(width, height, BufferedImage.TYPE_INT_ARGB);

        BufferedImage back = HeicDecoder.decode(LOSSLESS.encode(picture));

        assertThat(farthest(picture, back)).isZero();
    }

    @Test
    void lossyStaysNearAndIsSmallerWhenQualityIsLower() throws Throwable {
        BufferedImage picture = picture(200, 120, BufferedImage.TYPE_INT_RGB);

        assertThat(farthest(picture, HeicDecoder.decode(LOSSY.encode(picture)))).isLessThan(24);
        assertThat(new HeicEncoder(new HeicSettings(false, 20)).encode(picture))
                .hasSizeLessThan(LOSSY.encode(picture).length);
        assertThat(LOSSLESS.encode(picture)).hasSizeGreaterThan(LOSSY.encode(picture).length);
    }

    @Test
    void pngsOfFigmaBecomeHeic() throws Throwable {
        BufferedImage picture = picture(40, 30, BufferedImage.TYPE_INT_ARGB);
        byte[] png = new PngEncoder().encode(picture);

        BufferedImage back =
                HeicDecoder.decode(new PngConversion(LOSSLESS).apply(png).bytes());

        assertThat(farthest(picture, back)).isZero();
        assertThatThrownBy(() -> new PngConversion(LOSSY).apply(new byte[] {1, 2, 3}))
                .isInstanceOf(ConversionException.class);
    }

    @Test
    void qualityOutsideTheScaleIsTheNearestEnd() {
        assertThat(new HeicEncoder(new HeicSettings(false, 150)).id()).isEqualTo("heic-lossy-100");
        assertThat(new HeicEncoder(new HeicSettings(false, -10)).id()).isEqualTo("heic-lossy-0");
        assertThat(LOSSLESS.id()).isEqualTo("heic-lossless");
    }

    /// A gradient, and for ARGB a corner that is transparent and one that is half so.
    private static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0xFF8000), width, height, new Color(0x2040C0)));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        if (type == BufferedImage.TYPE_INT_ARGB) {
            for (int y = 0; y < height / 2; y++) {
                for (int x = 0; x < width / 2; x++) {
                    int alpha = x < width / 4 ? 0 : 0x80;
                    picture.setRGB(x, y, alpha << 24 | picture.getRGB(x, y) & 0xFFFFFF);
                }
            }
        }
        return picture;
    }

    /// The largest difference of a channel, 0 to 255; the color of what cannot be seen does not count.
    private static int farthest(BufferedImage a, BufferedImage b) {
        int farthest = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int left = a.getRGB(x, y);
                int right = b.getRGB(x, y);
                boolean visible = left >>> 24 != 0 || right >>> 24 != 0;
                for (int shift = visible ? 0 : 32; shift < 32; shift += 8) {
                    farthest = Math.max(farthest, Math.abs((left >>> shift & 0xFF) - (right >>> shift & 0xFF)));
                }
            }
        }
        return farthest;
    }
}
