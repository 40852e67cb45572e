package exfig.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import exfig.plan.ConversionException;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What AVIF files hold, read back by libheif's decoder. Where there is no encoder, there is nothing to
/// look at.
class AvifEncoderTest {
    private static final AvifEncoder LOSSY = new AvifEncoder(AvifSettings.DEFAULT);
    private static final AvifEncoder LOSSLESS = new AvifEncoder(new AvifSettings(true, 0));

    @BeforeEach
    void thereIsAnEncoder() {
        assumeTrue(LOSSY.obstacle().isEmpty(), "libheif with an AV1 encoder");
    }

    @ParameterizedTest
    @CsvSource({"64, 48", "33, 21", "1, 1"})
    void sizesStayAndLosslessKeepsEveryVisiblePixel(int width, int height) throws Throwable {
        BufferedImage picture = picture(width, height);

        byte[] file = LOSSLESS.encode(picture);

        assertThat(new String(file, 4, 8, StandardCharsets.ISO_8859_1)).isEqualTo("ftypavif");
        BufferedImage back = HeicDecoder.decode(file);
        assertThat(back.getWidth()).isEqualTo(width);
        assertThat(back.getHeight()).isEqualTo(height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(back.getRGB(x, y)).as("%d, %d", x, y).isEqualTo(picture.getRGB(x, y));
            }
        }
    }

    @Test
    void lowerQualityIsSmallerAndTheSamePictureGivesTheSameBytes() throws ConversionException {
        BufferedImage picture = picture(200, 120);

        byte[] usual = LOSSY.encode(picture);
        assertThat(LOSSY.encode(picture)).isEqualTo(usual);
        assertThat(new AvifEncoder(new AvifSettings(false, 20)).encode(picture)).hasSizeLessThan(usual.length);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> LOSSY.encode(new BufferedImage(20_000, 1, BufferedImage.TYPE_INT_RGB)))
                .isInstanceOf(ConversionException.class);
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(
                        x, y, (x < width / 2 ? 0xFF000000 : 0xC0000000) | x * 5 % 256 << 16 | y * 7 % 256 << 8 | 40);
            }
        }
        return picture;
    }
}
