package exfig.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Smaller files with the very same pixels.
class PngOptimizerTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17, 256, 257, 5000})
    void everyNumberOfColorsKeepsEveryPixel(int colors) throws IOException {
        Random random = new Random(colors);
        int[] palette = random.ints(colors).toArray();
        byte[] png = png(37, 23, (x, y) -> palette[(x * 31 + y * 17) % colors]);

        byte[] smaller = PngOptimizer.optimize(png);

        assertThat(smaller.length).isLessThanOrEqualTo(png.length);
        assertThat(pixels(smaller)).isEqualTo(pixels(png));
        assertThat(PngOptimizer.optimize(png)).isEqualTo(smaller);
    }

    @Test
    void opaqueGradientsAndHiddenColorsKeepEveryPixel() throws IOException {
        byte[] gradient = png(64, 64, (x, y) -> 0xFF000000 | x << 18 | y << 10 | (x ^ y));
        byte[] hidden = png(64, 64, (x, y) -> (x < 32 ? 0 : 0x80000000) | x << 16 | y << 8);

        for (byte[] png : new byte[][] {gradient, hidden}) {
            byte[] smaller = PngOptimizer.optimize(png);
            assertThat(smaller.length).isLessThan(png.length);
            assertThat(pixels(smaller)).isEqualTo(pixels(png));
        }
    }

    @Test
    void flatDrawingsBecomeMuchSmaller() throws IOException {
        byte[] png = png(200, 200, (x, y) -> x > 50 && y > 90 && x + y < 300 ? 0xFF2679B0 : 0);

        assertThat(PngOptimizer.optimize(png).length).isLessThan(png.length / 2);
    }

    @Test
    void whatIsNoPlainPngStaysAsItIs() throws IOException {
        byte[] png = png(9, 9, (x, y) -> x * y);
        byte[] cut = Arrays.copyOf(png, png.length / 2);
        byte[] text = "not a picture".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ByteArrayOutputStream gray = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(5, 5, BufferedImage.TYPE_USHORT_GRAY), "png", gray);

        for (byte[] other : new byte[][] {cut, text, new byte[0], gray.toByteArray()}) {
            assertThat(PngOptimizer.optimize(other)).isSameAs(other);
        }
    }

    private static byte[] png(int width, int height, IntBinaryOperator argb) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, argb.applyAsInt(x, y));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static int[] pixels(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = new int[picture.getWidth() * picture.getHeight()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = picture.getRGB(i % picture.getWidth(), i / picture.getWidth());
        }
        return pixels;
    }
}
