package exfig.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.Recolouring;
import exfig.plan.RenderFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 24 24]/Contents 4 0 R>>endobj
            4 0 obj<</Length 23>>stream
            1 0 0 rg 0 0 12 24 re f
            endstream endobj
            trailer<</Root 1 0 R>>
            """;

    @Test
    void aPdfIsDrawnOnNothingAndLargeEnough() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown(RenderFormat.PDF, Optional.empty(), PDF)));

        assertThat(image.getWidth()).isEqualTo(96);
        assertThat(image.getRGB(20, 48)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(80, 48)).isZero();
    }

    @Test
    void aPdfThatCannotBeDrawnIsTold() {
        for (String broken :
                new String[] {"", "%PDF-1.4", PDF.substring(0, 60), PDF.replace("Kids[3 0 R]", "Kids[]")}) {
            assertThat(html(RenderFormat.PDF, Optional.empty(), broken)).contains("a PDF that cannot be drawn");
        }
    }

    @Test
    void aDrawingInOtherColorsIsShownInThem() {
        Recolouring dark = new Recolouring(Map.of(0xFF0000, new Recolouring.Change(0x00FF00, 1)));
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0H9\" fill=\"#ff0000\"/></svg>";

        assertThat(new String(shown(RenderFormat.SVG, Optional.of(dark), svg), StandardCharsets.UTF_8))
                .containsIgnoringCase("#00ff00")
                .doesNotContain("#ff0000");
    }

    @Test
    void whatTheStoreHasThrownOutIsCounted() {
        Pictures pictures = new Pictures(_ -> Optional.empty());

        assertThat(pictures.html(picture(RenderFormat.PNG, Optional.empty()), "a"))
                .contains("no longer in the store");
        assertThat(pictures.gone()).isEqualTo(1);
    }

    private static byte[] shown(RenderFormat format, Optional<Recolouring> recolouring, String text) {
        Matcher data = Pattern.compile(";base64,([^\"]*)").matcher(html(format, recolouring, text));
        assertThat(data.find()).isTrue();
        return Base64.getDecoder().decode(data.group(1));
    }

    private static String html(RenderFormat format, Optional<Recolouring> recolouring, String text) {
        return new Pictures(_ -> Optional.of(text.getBytes(StandardCharsets.ISO_8859_1)))
                .html(picture(format, recolouring), "a");
    }

    private static Picture picture(RenderFormat format, Optional<Recolouring> recolouring) {
        return new Picture("a".repeat(64), format, recolouring);
    }
}
