package exfig.simulator.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes PNG: eight bits a channel with alpha, not interlaced, no time stamp, hence the same bytes each time.
final class PngExport {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BYTES_A_PIXEL = 4;
    private static final int FILTERS = 3;

    private PngExport() {}

    static byte[] write(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            var header = new ByteArrayOutputStream();
            try (var data = new DataOutputStream(header)) {
                data.writeInt(image.getWidth());
                data.writeInt(image.getHeight());
                data.write(new byte[] {8, 6, 0, 0, 0});
            }
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", deflated(image));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(BufferedImage image) throws IOException {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            int width = image.getWidth();
            var pixels = new int[width];
            var above = new byte[width * BYTES_A_PIXEL];
            var row = new byte[width * BYTES_A_PIXEL];
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, pixels, 0, width);
                for (int x = 0; x < width; x++) {
                    int argb = pixels[x];
                    row[BYTES_A_PIXEL * x] = (byte) (argb >> 16);
                    row[BYTES_A_PIXEL * x + 1] = (byte) (argb >> 8);
                    row[BYTES_A_PIXEL * x + 2] = (byte) argb;
                    row[BYTES_A_PIXEL * x + 3] = (byte) (argb >> 24);
                }
                out.write(filtered(row, above));
                var free = above;
                above = row;
                row = free;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /// The row after the filter whose bytes have the least sum, as PNG's specification (§12.8) advises.
    private static byte[] filtered(byte[] row, byte[] above) {
        byte[] best = filtered(row, above, 0);
        for (int filter = 1; filter < FILTERS; filter++) {
            byte[] other = filtered(row, above, filter);
            if (weight(other) < weight(best)) {
                best = other;
            }
        }
        return best;
    }

    private static byte[] filtered(byte[] row, byte[] above, int filter) {
        var out = new byte[row.length + 1];
        out[0] = (byte) filter;
        for (int i = 0; i < row.length; i++) {
            int predicted = switch (filter) {
                case 1 -> i < BYTES_A_PIXEL ? 0 : row[i - BYTES_A_PIXEL];
                case 2 -> above[i];
                default -> 0;
            };
            out[i + 1] = (byte) (row[i] - predicted);
        }
        return out;
    }

    private static long weight(byte[] filtered) {
        long sum = 0;
        for (int i = 1; i < filtered.length; i++) {
            sum += Math.abs(filtered[i]);
        }
        return sum;
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
