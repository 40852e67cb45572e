package exfig.raster;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Filters and compression of PNG's pixels ([PNG specification](https://www.w3.org/TR/png-3/), chapters
/// 9 and 10).
final class PngLines {
    private PngLines() {}

    /// The samples of an `IDAT`, without filters.
    ///
    /// @param stride bytes of a line
    /// @param channels bytes of a pixel
    static byte[] read(byte[] compressed, int stride, int height, int channels) throws DataFormatException {
        return unfiltered(inflated(compressed, height * (1 + stride)), stride, height, channels);
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

    private static byte[] unfiltered(byte[] lines, int stride, int height, int channels) throws DataFormatException {
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

    /// The smallest `IDAT` of: each filter for the whole picture, and the filter of the smallest sum
    /// for each line.
    ///
    /// @param stride bytes of a line
    /// @param channels bytes of a pixel, at least one
    static byte[] smallest(byte[] samples, int stride, int channels) {
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
