package exfig.export.fulfil;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.NodeRef;
import exfig.export.fulfil.RenderVerifier.Verdict;
import exfig.figma.Download;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.fuzz.Mutations;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckPropertyTest {
    private static final List<String> WORDS = List.of(
            "<svg>",
            "</svg>",
            "<!DOCTYPE svg [",
            "<!ENTITY a \"b\">",
            "]>",
            "&a;",
            "<![CDATA[",
            "<?xml version=\"1.0\"?>",
            "IHDR",
            "IEND",
            "IDAT",
            "\u0089PNG\r\n",
            "%PDF-",
            "%%EOF",
            "startxref",
            "\0\0\0\0",
            "\0\0\0\r",
            "xmlns:a=\"b\"");

    @TempDir
    Path folder;

    @Test
    void everyDamagedFileGetsAVerdict() throws IOException {
        List<byte[]> seeds = List.of(
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><g><path d=\"M0\"/></g></svg>"
                        .getBytes(StandardCharsets.UTF_8),
                image("png"),
                image("jpg"),
                "%PDF-1.4\ntrailer\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.US_ASCII));

        Mutations.forEach(seeds, WORDS, 150, damaged -> verdicts(folder, damaged));
    }

    @Test
    void aDamagedPngIsSoundOnlyBehindItsEnd() throws IOException {
        byte[] png = image("png");

        Mutations.forEach(List.of(png), WORDS, 400, damaged -> {
            boolean sound = verify(folder, RenderFormat.PNG, damaged) instanceof Verdict.Sound;
            if (sound) {
                assertThat(Arrays.copyOf(damaged, png.length)).isEqualTo(png);
            }
        });
    }

    static void verdicts(Path folder, byte[] data) {
        for (RenderFormat format : RenderFormat.values()) {
            assertThat(verify(folder, format, data)).isNotNull();
        }
    }

    private static Verdict verify(Path folder, RenderFormat format, byte[] data) {
        try {
            Path file = Files.write(folder.resolve("file"), data);
            RenderKey key =
                    new RenderKey(new NodeRef(new FileKey("F"), new NodeId("1:2")), format, 1, Optional.empty());
            return RenderVerifier.verify(
                    key,
                    file,
                    new Download(data.length, "0".repeat(64), "a".repeat(32), Optional.empty(), Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
