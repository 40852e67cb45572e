package exfig.export.fulfil;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.NodeRef;
import exfig.asset.Size;
import exfig.export.fulfil.RenderVerifier.Verdict;
import exfig.figma.Download;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderVerifierTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h1\"/></svg>";

    @TempDir
    Path folder;

    @Test
    void wholeFilesOfEachFormatAreSound() throws IOException {
        assertThat(verify(RenderFormat.SVG, SVG.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Verdict.SOUND);
        assertThat(verify(RenderFormat.PNG, image("png", 4, 4))).isEqualTo(Verdict.SOUND);
        assertThat(verify(RenderFormat.JPG, image("jpg", 4, 4))).isEqualTo(Verdict.SOUND);
        assertThat(verify(RenderFormat.PDF, pdf("%%EOF\n"))).isEqualTo(Verdict.SOUND);
    }

    @ParameterizedTest
    @CsvSource({"SVG", "PNG", "JPG", "PDF"})
    void noCutFileOfAnyLengthIsSound(RenderFormat format) throws IOException {
        byte[] whole = switch (format) {
            case SVG -> SVG.getBytes(StandardCharsets.UTF_8);
            case PNG -> image("png", 4, 4);
            case JPG -> image("jpg", 4, 4);
            case PDF -> pdf("%%EOF");
        };

        for (int length = 0; length < whole.length; length++) {
            assertThat(verify(format, Arrays.copyOf(whole, length)))
                    .as("%s cut to %s of %s bytes", format, length, whole.length)
                    .isInstanceOf(Verdict.Broken.class);
        }
    }

    @Test
    void noFlippedBitInAPngIsSound() throws IOException {
        byte[] whole = image("png", 3, 3);

        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(verify(RenderFormat.PNG, damaged)).as("bit %s", bit).isInstanceOf(Verdict.Broken.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>503 Slow Down</body></html>",
                "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>",
                "{\"status\":403}",
                " ",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg><svg/>"
            })
    void errorPagesAreNoSvg(String page) throws IOException {
        assertThat(verify(RenderFormat.SVG, page.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void externalEntitiesAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "top secret");
        String svg = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><svg>&x;</svg>";

        assertThat(verify(RenderFormat.SVG, svg.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void entitiesOfItsOwnAreNeverExpanded() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        String bomb = laughs + "]><svg>&e39;</svg>";

        assertThat(verify(RenderFormat.SVG, bomb.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Verdict.Broken.class);
    }

    @ParameterizedTest
    @CsvSource({"1000,true", "1001,false", "100000,false"})
    void nestingHasALimit(int depth, boolean sound) throws IOException {
        String svg = "<svg>".repeat(depth) + "</svg>".repeat(depth);

        Verdict verdict = verify(RenderFormat.SVG, svg.getBytes(StandardCharsets.UTF_8));

        assertThat(verdict)
                .isEqualTo(sound ? Verdict.SOUND : new Verdict.Broken("it is nested deeper than 1000 elements"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE svg [\u0001]><svg/>", "<!DOCTYPE \u0001"})
    void documentTypesThatTheParserStumblesOverAreNotSound(String svg) throws IOException {
        assertThat(verify(RenderFormat.SVG, svg.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void aByteOrderMarkIsReadAndOtherEncodingsAreNot() throws IOException {
        assertThat(verify(RenderFormat.SVG, ("\uFEFF" + SVG).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Verdict.SOUND);
        assertThat(verify(RenderFormat.SVG, "<svg>\u00e9</svg>".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void sizeHasALimit() throws IOException {
        byte[] svg = ("<svg>" + " ".repeat(SvgCheck.MAX_BYTES) + "</svg>").getBytes(StandardCharsets.UTF_8);

        assertThat(verify(RenderFormat.SVG, svg)).isEqualTo(new Verdict.Broken("it is larger than 32 MB"));
    }

    @ParameterizedTest
    @CsvSource({"24,24,2,48,48,true", "24,24,2,24,24,false", "10.4,10,1,11,10,true", "10.4,10,1,12,10,false"})
    void aPngMustHaveTheSizeOfItsLayer(
            double layerWidth, double layerHeight, double scale, int width, int height, boolean sound)
            throws IOException {
        RenderKey key = new RenderKey(node(), RenderFormat.PNG, scale, Optional.of(new Size(layerWidth, layerHeight)));

        Verdict verdict = verify(key, image("png", width, height), Optional.empty());

        assertThat(verdict instanceof Verdict.Sound).isEqualTo(sound);
    }

    @Test
    void anEtagThatIsAnMd5MustBeTheMd5OfTheBytes() throws IOException {
        byte[] svg = SVG.getBytes(StandardCharsets.UTF_8);

        assertThat(verify(key(RenderFormat.SVG), svg, Optional.of("\"" + "0".repeat(32) + "\"")))
                .isInstanceOf(Verdict.Broken.class);
        assertThat(verify(key(RenderFormat.SVG), svg, Optional.of("\"" + "a".repeat(32) + "\"")))
                .isEqualTo(Verdict.SOUND);
        assertThat(verify(key(RenderFormat.SVG), svg, Optional.of("\"0123-7\"")))
                .isEqualTo(Verdict.SOUND);
    }

    private Verdict verify(RenderFormat format, byte[] bytes) throws IOException {
        return verify(key(format), bytes, Optional.empty());
    }

    private Verdict verify(RenderKey key, byte[] bytes, Optional<String> etag) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return RenderVerifier.verify(
                key, file, new Download(bytes.length, "0".repeat(64), "a".repeat(32), Optional.empty(), etag));
    }

    private static RenderKey key(RenderFormat format) {
        return new RenderKey(node(), format, 1, Optional.empty());
    }

    private static NodeRef node() {
        return new NodeRef(new FileKey("F"), new NodeId("1:2"));
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] pdf(String end) {
        return ("%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n9\n" + end)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
