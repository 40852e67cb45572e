package exfig.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.DataFormatException;

/// Makes PNG files smaller without changing a pixel, hidden ones under full transparency included:
/// a palette where 256 colors are enough, no alpha where all is opaque, the best of several
/// filters, and the best compression of the JDK ([PNG
/// specification](https://www.w3.org/TR/png-3/)).
///
/// Only what Figma and exfig write is looked at: 8 bits, RGB with or without alpha, not interlaced.
/// Other files stay as they are, and so does one that would not get smaller. The same file always
/// gives the same bytes.
public final class PngOptimizer {
    private static final int MOST_COLORS = 256;

    private final PngFile picture;

    private PngOptimizer(PngFile picture) {
        this.picture = picture;
    }

    /// The smaller file, or the same array when there is none.
    public static byte[] optimize(byte[] png) {
        try {
            return PngFile.read(png)
                    .map(picture -> new PngOptimizer(picture).written(png))
                    .orElse(png);
        } catch (DataFormatException | RuntimeException _) {
            // What cannot be read is for others to complain about.
            return png;
        }
    }

    private byte[] written(byte[] before) {
        byte[] best = before;
        for (byte[] candidate : candidates()) {
            best = candidate.length < best.length ? candidate : best;
        }
        return best;
    }

    private List<byte[]> candidates() {
        List<byte[]> files = new ArrayList<>();
        Map<Integer, Integer> colors = colors();
        if (colors.size() <= MOST_COLORS) {
            files.add(palette(colors));
        }
        boolean opaque = true;
        for (int at = 3; at < picture.pixels().length; at += 4) {
            opaque &= picture.pixels()[at] == (byte) 0xFF;
        }
        files.add(direct(opaque ? 3 : 4));
        return files;
    }

    /// Colors in the order of the picture with their numbers; one more than fit when there are too
    /// many.
    private Map<Integer, Integer> colors() {
        Map<Integer, Integer> colors = new LinkedHashMap<>();
        for (int at = 0; at < picture.pixels().length && colors.size() <= MOST_COLORS; at += 4) {
            colors.putIfAbsent(ByteBuffer.wrap(picture.pixels(), at, 4).getInt(), colors.size());
        }
        return colors;
    }

    private byte[] palette(Map<Integer, Integer> found) {
        // Those with alpha first: the chunk for alpha ends with the last of them.
        List<Integer> order = found.keySet().stream()
                .sorted((a, b) -> Boolean.compare((a & 0xFF) == 0xFF, (b & 0xFF) == 0xFF))
                .toList();
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        order.forEach(color -> numbers.put(color, numbers.size()));
        int depth = order.size() <= 2 ? 1 : order.size() <= 4 ? 2 : order.size() <= 16 ? 4 : 8;
        ByteArrayOutputStream colors = new ByteArrayOutputStream();
        ByteArrayOutputStream alphas = new ByteArrayOutputStream();
        for (int color : order) {
            colors.write(color >>> 24);
            colors.write(color >>> 16);
            colors.write(color >>> 8);
            if ((color & 0xFF) != 0xFF) {
                alphas.write(color);
            }
        }
        int stride = (picture.width() * depth + 7) / 8;
        byte[] lines = new byte[picture.height() * stride];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int number = Objects.requireNonNull(numbers.get(
                        ByteBuffer.wrap(picture.pixels(), (y * picture.width() + x) * 4, 4)
                                .getInt()));
                int bit = x * depth;
                lines[y * stride + bit / 8] |= (byte) (number << (8 - depth - bit % 8));
            }
        }
        List<PngFile.Chunk> before = new ArrayList<>(picture.kept());
        before.add(new PngFile.Chunk("PLTE", colors.toByteArray()));
        if (alphas.size() > 0) {
            before.add(new PngFile.Chunk("tRNS", alphas.toByteArray()));
        }
        return picture.file(depth, PngFile.PALETTE, before, PngLines.smallest(lines, stride, 1));
    }

    private byte[] direct(int channels) {
        int stride = picture.width() * channels;
        byte[] lines = new byte[picture.height() * stride];
        for (int from = 0, to = 0; from < picture.pixels().length; from += 4, to += channels) {
            System.arraycopy(picture.pixels(), from, lines, to, channels);
        }
        return picture.file(
                8,
                channels == 3 ? PngFile.RGB : PngFile.RGBA,
                picture.kept(),
                PngLines.smallest(lines, stride, channels));
    }
}
