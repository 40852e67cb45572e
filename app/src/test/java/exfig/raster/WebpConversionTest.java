package exfig.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebpConversionTest {
    private static final WebpConversion LOSSLESS = new WebpConversion(new WebpSettings(true, 0));
    private static final WebpConversion LOSSY = new WebpConversion(new WebpSettings(false, 80));

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 7", "64, 48"})
    void losslessKeepsSizeAndEveryVisiblePixel(int width, int height) throws Exception {
        BufferedImage picture = picture(width, height, BufferedImage.TYPE_INT_ARGB);

        BufferedImage back = read(LOSSLESS.apply(png(picture)).bytes());

        assertThat(back.getWidth()).isEqualTo(width);
        assertThat(back.getHeight()).isEqualTo(height);
        assertThat(visible(back)).isEqualTo(visible(picture));
    }

    @ParameterizedTest
    @CsvSource({"5", "6", "12", "13"})
    void everyPixelLayoutOfPngIsTaken(int type) throws Exception {
        BufferedImage picture = picture(20, 10, type);

        BufferedImage back = read(LOSSLESS.apply(png(picture)).bytes());

        assertThat(visible(back)).isEqualTo(visible(picture));
    }

    @Test
    void greyKeepsItsValues() throws Exception {
        BufferedImage picture = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setSample(0, 0, 0, 0x80);

        BufferedImage back = read(LOSSLESS.apply(png(picture)).bytes());

        assertThat(visible(back)).containsExactly(0xFF808080, 0xFF000000);
    }

    @Test
    void lossyIsWebpOfTheSameSizeAndDiffersFromLossless() throws Exception {
        byte[] source = png(picture(64, 48, BufferedImage.TYPE_INT_ARGB));

        byte[] lossy = LOSSY.apply(source).bytes();

        assertThat(new String(lossy, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RIFF");
        assertThat(new String(lossy, 8, 4, StandardCharsets.US_ASCII)).isEqualTo("WEBP");
        assertThat(read(lossy).getWidth()).isEqualTo(64);
        assertThat(lossy).isNotEqualTo(LOSSLESS.apply(source).bytes());
    }

    @Test
    void sameBytesGiveTheSameResult() throws Exception {
        byte[] source = png(picture(64, 48, BufferedImage.TYPE_INT_ARGB));

        assertThat(LOSSY.apply(source).bytes()).isEqualTo(LOSSY.apply(source).bytes());
    }

    @Test
    void theIdTellsWhatChangesTheResult() {
        assertThat(LOSSY.id()).isEqualTo("webp-lossy-80");
        assertThat(LOSSLESS.id()).isEqualTo("webp-lossless");
        assertThat(new WebpConversion(new WebpSettings(false, 150)).id()).isEqualTo("webp-lossy-100");
        assertThat(new WebpConversion(new WebpSettings(false, -10)).id()).isEqualTo("webp-lossy-0");
    }

    @Test
    void whatIsNoPngIsRefused() throws Exception {
        byte[] cut = png(picture(64, 48, BufferedImage.TYPE_INT_ARGB));

        assertThatThrownBy(() -> LOSSY.apply(new byte[0])).isInstanceOf(ConversionException.class);
        assertThatThrownBy(() -> LOSSY.apply("<html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ConversionException.class);
        assertThatThrownBy(() -> LOSSY.apply(Arrays.copyOf(cut, 40))).isInstanceOf(ConversionException.class);
    }

    @Test
    void aPngThatEndsEarlyIsRefusedWhereverItEnds() throws Exception {
        byte[] whole = png(picture(64, 48, BufferedImage.TYPE_INT_ARGB));

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);

            assertThatThrownBy(() -> LOSSY.apply(cut))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(ConversionException.class);
        }
    }

    @Test
    void aPngWithAWrongBitIsRefused() throws Exception {
        byte[] damaged = png(picture(64, 48, BufferedImage.TYPE_INT_ARGB));
        damaged[damaged.length / 2] ^= 1;

        assertThatThrownBy(() -> LOSSY.apply(damaged)).isInstanceOf(ConversionException.class);
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        byte[] source = png(picture(64, 48, BufferedImage.TYPE_INT_ARGB));
        byte[] alone = LOSSY.apply(source).bytes();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ConvertedBytes>> results =
                    threads.invokeAll(Collections.nCopies(40, () -> LOSSY.apply(source)));

            assertThat(results)
                    .allSatisfy(result -> assertThat(result.get().bytes()).isEqualTo(alone));
        }
    }

    @Test
    void aPictureTooLargeIsRefusedBeforeItsPixelsAreRead() {
        assertThatThrownBy(() -> LOSSY.apply(header(30_000, 30_000)))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("30000 × 30000");
    }

    private static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, (x * 5 + y) % 256 << 24 | x * 3 % 256 << 16 | y * 5 % 256 << 8 | 0x40);
            }
        }
        return picture;
    }

    /// Pixels row by row; colors below full transparency do not count.
    private static int[] visible(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).map(pixel -> pixel >>> 24 == 0 ? 0 : pixel).toArray();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "png", bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /// A PNG's signature and first chunk.
    private static byte[] header(int width, int height) {
        ByteBuffer chunk = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        chunk.putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(chunk.array());
        ByteBuffer png = ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13);
        return png.put(chunk.array()).putInt((int) crc.getValue()).array();
    }
}
