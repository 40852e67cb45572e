package exfig.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgRasterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1, 100, 60", "2, 200, 120", "1.5, 150, 90", "3, 300, 180", "0.001, 1, 1"})
    void eachSideIsTheSvgsOwnTimesTheScale(double scale, int width, int height) throws Exception {
        BufferedImage picture = draw(scale, svg("<circle cx=\"50\" cy=\"30\" r=\"20\" fill=\"#FF8000\"/>"));

        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }

    @Test
    void halvesAreRoundedUp() throws Exception {
        BufferedImage picture = draw(1.5, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"25\" height=\"24\"/>");

        assertThat(picture.getWidth()).isEqualTo(38);
        assertThat(picture.getHeight()).isEqualTo(36);
    }

    @Test
    void whatIsNotPaintedIsTransparentAndWhatIsKeepsItsColor() throws Exception {
        BufferedImage picture = draw(
                2,
                svg(
                        "<rect x=\"10\" y=\"10\" width=\"80\" height=\"40\" fill=\"#FF8000\"/>"
                                + "<rect x=\"10\" y=\"10\" width=\"20\" height=\"40\" fill=\"#0000FF\" fill-opacity=\"0.5\"/>"));

        assertThat(picture.getRGB(0, 0) >>> 24).isZero();
        assertThat(picture.getRGB(100, 60)).isEqualTo(0xFFFF8000);
        assertThat(picture.getRGB(40, 60)).isEqualTo(0xFF7F4080);
    }

    @Test
    void halfTransparentColorsAreStraightAndNotDarkened() throws Exception {
        BufferedImage picture =
                draw(1, svg("<rect width=\"100\" height=\"60\" fill=\"#FF8000\" fill-opacity=\"0.5\"/>"));

        assertThat(picture.getRGB(50, 30)).isEqualTo(0x80FF8000);
    }

    @Test
    void clippedEdgesAreSmooth() throws Exception {
        BufferedImage picture = draw(
                1,
                svg("<clipPath id=\"c\"><circle cx=\"50\" cy=\"30\" r=\"25\"/></clipPath>"
                        + "<rect width=\"100\" height=\"60\" clip-path=\"url(#c)\"/>"));

        long partly = 0;
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 100; x++) {
                int alpha = picture.getRGB(x, y) >>> 24;
                partly += alpha > 0 && alpha < 255 ? 1 : 0;
            }
        }
        assertThat(partly).isGreaterThan(80);
    }

    @Test
    void picturesInsideTheFileAreDrawnAndThoseOutsideAreNotFetched() throws Exception {
        Path outside = folder.resolve("outside.png");
        BufferedImage red = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        red.setRGB(0, 0, 0xFF0000);
        ImageIO.write(red, "png", outside.toFile());
        String inside = Base64.getEncoder().encodeToString(Files.readAllBytes(outside));
        String image = "<image width=\"100\" height=\"60\" preserveAspectRatio=\"none\" href=\"%s\"/>";

        assertThat(draw(1, svg(image.formatted("data:image/png;base64," + inside)))
                        .getRGB(50, 30))
                .isEqualTo(0xFFFF0000);
        assertThat(draw(1, svg(image.formatted(outside.toUri()))).getRGB(50, 30) >>> 24)
                .isZero();
    }

    @Test
    void whatCannotBeDrawnIsTold() throws Exception {
        ConvertedBytes converted = raster(1)
                .apply(bytes(svg("<g style=\"mix-blend-mode:multiply\"><path d=\"\"/></g>"
                        + "<foreignObject width=\"1\" height=\"1\"/><text>a</text>")));

        assertThat(converted.losses()).hasSize(3);
        assertThat(raster(1)
                        .apply(bytes(svg("<g style=\"mix-blend-mode:normal\"/>")))
                        .losses())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\"",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"10\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100000\" height=\"100000\"/>"
            })
    void whatIsNoPictureIsRefused(String svg) {
        assertThatThrownBy(() -> raster(2).apply(bytes(svg))).isInstanceOf(ConversionException.class);
    }

    @Test
    void idsTellScaleAndFormat() {
        assertThat(raster(2).id()).isEqualTo("svg@2x-png");
        assertThat(raster(1.5).id()).isEqualTo("svg@1.5x-png");
        assertThat(new SvgRaster(3, new HeicEncoder(HeicSettings.DEFAULT)).id()).isEqualTo("svg@3x-heic-lossy-90");
    }

    private static SvgRaster raster(double scale) {
        return new SvgRaster(scale, new PngEncoder());
    }

    private static BufferedImage draw(double scale, String svg) throws ConversionException, IOException {
        return ImageIO.read(
                new ByteArrayInputStream(raster(scale).apply(bytes(svg)).bytes()));
    }

    private static String svg(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"60\">" + content + "</svg>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
