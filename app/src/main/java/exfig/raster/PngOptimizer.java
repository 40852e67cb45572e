package exfig.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Makes PNG files smaller without changing a pixel, hidden ones under full transparency included: a
/// palette where 256 colors
/// are enough, no alpha where all is opaque, the best of several filters, and the best compression of
/// the JDK
/// ([PNG specification](https://www.w3.org/TR/png-3/)).
///
/// Only what Figma and exfig write is looked at: 8 bits, RGB with or without alpha, not interlaced.
/// Other files stay as they
/// are, and so does one that would not get smaller. The same file always gives the same bytes.
public final class PngOptimizer {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int RGBA = 6;
    private static final int MOST_COLORS = 256;
    private static final int MOST_PIXELS = 64 << 20;

    /// What says how colors are meant, and keeps its place before the pixels.
    private static final Set<String> KEPT = Set.of("cHRM", "gAMA", "iCCP", "sRGB", "cICP", "pHYs");

    private PngOptimizer() {}

    /// The smaller file, or the same array when there is none.
    public static byte[] optimize(byte[] png) {
        try {
            return Picture.read(png).map(picture -> picture.written(png)).orElse(png);
        } catch (DataFormatException | RuntimeException _) {
            // What cannot be read is for others to complain about.
            return png;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Chunk(String type, byte[] data) {}

    /// @param pixels four bytes each: red, green, blue, alpha
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Picture(int width, int height, byte[] pixels, List<Chunk> kept) {
        static Optional<Picture> read(byte[] png) throws DataFormatException {
            ByteBuffer in = ByteBuffer.wrap(png);
            for (byte expected : SIGNATURE) {
                if (in.get() != expected) {
                    return Optional.empty();
                }
            }
            ByteBuffer head = ByteBuffer.allocate(0);
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            List<Chunk> kept = new ArrayList<>();
            while (in.remaining() >= 12) {
                byte[] data = new byte[in.getInt()];
                byte[] type = new byte[4];
                in.get(type).get(data).getInt();
                switch (new String(type, StandardCharsets.US_ASCII)) {
                    case "IHDR" -> head = ByteBuffer.wrap(data);
                    case "IDAT" -> compressed.writeBytes(data);
                    case "tRNS", "acTL", "PLTE" -> {
                        return Optional.empty();
                    }
                    case String name -> {
                        if (KEPT.contains(name)) {
                            kept.add(new Chunk(name, data));
                        }
                    }
                }
            }
            int width = head.getInt();
            int height = head.getInt();
            int depth = head.get();
            int color = head.get();
            // Compression, filter method and interlacing.
            boolean plain = (head.getShort() | head.get()) == 0;
            if (!plain || depth != 8 || (color != RGB && color != RGBA) || (long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            int channels = color == RGB ? 3 : 4;
            byte[] lines = inflated(compressed.toByteArray(), height * (1 + width * channels));
            return Optional.of(
                    new Picture(width, height, rgba(unfiltered(lines, width, height, channels), channels), kept));
        }

        private static byte[] rgba(byte[] samples, int channels) {
            if (channels == 4) {
                return samples;
            }
            byte[] pixels = new byte[samples.length / 3 * 4];
            for (int from = 0, to = 0; from < samples.length; from += 3, to += 4) {
                System.arraycopy(samples, from, pixels, to, 3);
                pixels[to + 3] = (byte) 0xFF;
            }
            return pixels;
        }

        byte[] written(byte[] before) {
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
            for (int at = 3; at < pixels.length; at += 4) {
                opaque &= pixels[at] == (byte) 0xFF;
            }
            files.add(direct(opaque ? 3 : 4));
            return files;
        }

        /// Colors in the order of the picture with their numbers; one more than fit when there are too
        /// many.
        private Map<Integer, Integer> colors() {
            Map<Integer, Integer> colors = new LinkedHashMap<>();
            for (int at = 0; at < pixels.length && colors.size() <= MOST_COLORS; at += 4) {
                colors.putIfAbsent(ByteBuffer.wrap(pixels, at, 4).getInt(), colors.size());
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
            int stride = (width * depth + 7) / 8;
            byte[] lines = new byte[height * stride];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int number = Objects.requireNonNull(numbers.get(
                            ByteBuffer.wrap(pixels, (y * width + x) * 4, 4).getInt()));
                    int bit = x * depth;
                    lines[y * stride + bit / 8] |= (byte) (number << (8 - depth - bit % 8));
                }
            }
            List<Chunk> before = new ArrayList<>(kept);
            before.add(new Chunk("PLTE", colors.toByteArray()));
            if (alphas.size() > 0) {
                before.add(new Chunk("tRNS", alphas.toByteArray()));
            }
            return file(depth, PALETTE, before, smallest(lines, stride, 1));
        }

        private byte[] direct(int channels) {
            int stride = width * channels;
            byte[] lines = new byte[height * stride];
            for (int from = 0, to = 0; from < pixels.length; from += 4, to += channels) {
                System.arraycopy(pixels, from, lines, to, channels);
            }
            return file(8, channels == 3 ? RGB : RGBA, kept, smallest(lines, stride, channels));
        }

        private byte[] file(int depth, int color, List<Chunk> before, byte[] compressed) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(compressed.length + 1024);
            out.writeBytes(SIGNATURE);
            byte[] head = ByteBuffer.allocate(13)
                    .putInt(width)
                    .putInt(height)
                    .put((byte) depth)
                    .put((byte) color)
                    .array();
            write(out, new Chunk("IHDR", head));
            before.forEach(chunk -> write(out, chunk));
            write(out, new Chunk("IDAT", compressed));
            write(out, new Chunk("IEND", new byte[0]));
            return out.toByteArray();
        }
    }

    private static void write(ByteArrayOutputStream out, Chunk chunk) {
        byte[] type = chunk.type().getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(chunk.data());
        out.writeBytes(ByteBuffer.allocate(4).putInt(chunk.data().length).array());
        out.writeBytes(type);
        out.writeBytes(chunk.data());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] inflated(byte[] compressed, int length) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] lines = new byte[length];
            int at = 0;
            while (at < length) {
                int count = inflater.inflate(lines, at, length - at);
                if (count == 0) {
                    throw new DataFormatException("the pixels end early");
                }
                at += count;
            }
            return lines;
        } finally {
            inflater.end();
        }
    }

    private static byte[] unfiltered(byte[] lines, int width, int height, int channels) throws DataFormatException {
        int stride = width * channels;
        byte[] samples = new byte[height * stride];
        for (int y = 0; y < height; y++) {
            int filter = lines[y * (stride + 1)];
            if (filter < 0 || filter > 4) {
                throw new DataFormatException("there is no filter " + filter);
            }
            for (int x = 0; x < stride; x++) {
                int at = y * stride + x;
                samples[at] = (byte)
                        (lines[y * (stride + 1) + 1 + x] + predicted(samples, at, x, y, stride, channels, filter));
            }
        }
        return samples;
    }

    /// What a filter expects a byte to be, by those before it.
    private static int predicted(byte[] samples, int at, int x, int y, int stride, int channels, int filter) {
        int left = x >= channels ? samples[at - channels] & 0xFF : 0;
        int up = y > 0 ? samples[at - stride] & 0xFF : 0;
        return switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> {
                int corner = x >= channels && y > 0 ? samples[at - stride - channels] & 0xFF : 0;
                int estimate = left + up - corner;
                int toLeft = Math.abs(estimate - left);
                int toUp = Math.abs(estimate - up);
                int toCorner = Math.abs(estimate - corner);
                yield toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
            }
            default -> 0;
        };
    }

    /// The smallest of: each filter for the whole picture, and the filter of the smallest sum for each
    /// line.
    private static byte[] smallest(byte[] samples, int stride, int channels) {
        int height = samples.length / Math.max(1, stride);
        byte[][] filtered = new byte[5][];
        for (int filter = 0; filter < 5; filter++) {
            filtered[filter] = filtered(samples, stride, channels, height, filter);
        }
        byte[] best = deflated(filtered[0]);
        for (byte[] lines : List.of(filtered[1], filtered[2], filtered[4], mixed(filtered, stride, height))) {
            byte[] compressed = deflated(lines);
            best = compressed.length < best.length ? compressed : best;
        }
        return best;
    }

    private static byte[] filtered(byte[] samples, int stride, int channels, int height, int filter) {
        byte[] lines = new byte[height * (stride + 1)];
        for (int y = 0; y < height; y++) {
            lines[y * (stride + 1)] = (byte) filter;
            for (int x = 0; x < stride; x++) {
                int at = y * stride + x;
                lines[y * (stride + 1) + 1 + x] =
                        (byte) (samples[at] - predicted(samples, at, x, y, stride, channels, filter));
            }
        }
        return lines;
    }

    private static byte[] mixed(byte[][] filtered, int stride, int height) {
        byte[] lines = new byte[height * (stride + 1)];
        for (int y = 0; y < height; y++) {
            int from = y * (stride + 1);
            int best = 0;
            long least = Long.MAX_VALUE;
            for (int filter = 0; filter < 5; filter++) {
                long sum = 0;
                for (int x = 1; x <= stride; x++) {
                    sum += Math.abs(filtered[filter][from + x]);
                }
                if (sum < least) {
                    least = sum;
                    best = filter;
                }
            }
            System.arraycopy(filtered[best], from, lines, from, stride + 1);
        }
        return lines;
    }

    private static byte[] deflated(byte[] lines) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(lines);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(lines.length / 2);
            byte[] buffer = new byte[1 << 15];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
