package exfig.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;

/// A PNG file of the kind that Figma and exfig write: 8 bits, RGB with or without alpha, not interlaced.
///
/// @param pixels four bytes each: red, green, blue, alpha
/// @param kept chunks that say how colors are meant
@SuppressWarnings("ArrayRecordComponent") // never compared
record PngFile(int width, int height, byte[] pixels, List<PngFile.Chunk> kept) {
    /// The color types of the specification's table 11.1.
    static final int RGB = 2;

    static final int PALETTE = 3;
    static final int RGBA = 6;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST_PIXELS = 64 << 20;

    /// What says how colors are meant, and keeps its place before the pixels.
    private static final Set<String> KEPT = Set.of("cHRM", "gAMA", "iCCP", "sRGB", "cICP", "pHYs");

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Chunk(String type, byte[] data) {}

    /// The picture of a file; empty for one of another kind.
    ///
    /// @throws DataFormatException when the pixels are damaged
    static Optional<PngFile> read(byte[] png) throws DataFormatException {
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
        byte[] samples = PngLines.read(compressed.toByteArray(), width * channels, height, channels);
        return Optional.of(new PngFile(width, height, rgba(samples, channels), kept));
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

    /// A file of the picture's size.
    ///
    /// @param before chunks before the pixels
    /// @param compressed the content of `IDAT`
    byte[] file(int depth, int color, List<Chunk> before, byte[] compressed) {
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
}
