package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.cache.Digests;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// A whole exported project compared with what is kept of it: a line for each file, and a few files
/// in full. `-Dgolden=update` keeps the present state.
///
/// Texts and PDFs are pinned by size and digest. Of pictures only their pixels' count is kept,
/// since encoders may change.
final class GoldenTree {
    private static final Path ROOT = Path.of("src/test/golden");
    private static final int SMALLEST_WEBP = 30;

    private final Path folder;

    GoldenTree(String name) {
        this.folder = ROOT.resolve(name);
    }

    void check(Path project, List<String> inFull) throws IOException {
        keep("tree.txt", listing(project));
        for (String path : inFull) {
            keep("files/" + path, Files.readString(project.resolve(path)));
        }
    }

    /// @param besides files that do not belong to what is kept
    void checkListing(Path project, String... besides) throws IOException {
        assertThat(listing(project)
                        .lines()
                        .filter(line -> Stream.of(besides).noneMatch(file -> line.startsWith(file + "  "))))
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("tree.txt")));
    }

    private void keep(String name, String actual) throws IOException {
        Path golden = folder.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.resolveSibling("."));
            Files.writeString(golden, actual);
        }
        assertThat(actual).as("%s", golden).isEqualTo(Files.readString(golden));
    }

    private static String listing(Path project) {
        return Trees.digests(project).entrySet().stream()
                .map(file -> line(project, file) + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Path project, Map.Entry<String, String> file) {
        try {
            Path path = project.resolve(file.getKey());
            if (file.getKey().endsWith(".png")) {
                BufferedImage image = ImageIO.read(path.toFile());
                return file.getKey() + "  " + image.getWidth() + " x " + image.getHeight();
            }
            if (file.getKey().endsWith(".webp")) {
                return file.getKey() + "  " + webpSize(Files.readAllBytes(path));
            }
            return file.getKey() + "  " + Files.size(path) + " bytes  "
                    + Digests.sha256(path).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// RFC 9649: an extended file tells its canvas in three bytes each, less one; a simple one its
    /// frame in 14 bits each.
    private static String webpSize(byte[] webp) {
        assertThat(webp).hasSizeGreaterThanOrEqualTo(SMALLEST_WEBP);
        return switch ((char) webp[15]) {
            case 'X' -> (1 + number(webp, 24, 3)) + " x " + (1 + number(webp, 27, 3));
            case 'L' -> (1 + (number(webp, 21, 2) & 0x3FFF)) + " x " + (1 + ((number(webp, 21, 4) >> 14) & 0x3FFF));
            default -> (number(webp, 26, 2) & 0x3FFF) + " x " + (number(webp, 28, 2) & 0x3FFF);
        };
    }

    private static int number(byte[] bytes, int from, int count) {
        int number = 0;
        for (int i = count - 1; i >= 0; i--) {
            number = number << 8 | (bytes[from + i] & 0xFF);
        }
        return number;
    }
}
