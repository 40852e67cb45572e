package exfig.export.fulfil;

import exfig.asset.Size;
import exfig.export.fulfil.RenderVerifier.Verdict;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/// A PNG is sound when it has the signature, every chunk's CRC matches, it ends with IEND, and its size is the
/// layer's.
///
/// Source: PNG specification (W3C, third edition), sections 5.2 to 5.6.
final class PngCheck {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    /// Figma scales renders above 32 megapixels down by itself, so that their size cannot be foretold.
    private static final double LARGEST_PIXELS = 32e6;

    private PngCheck() {}

    static Verdict check(InputStream in, Optional<Size> layer, double scale) throws IOException {
        DataInputStream data = new DataInputStream(in);
        try {
            if (data.readLong() != SIGNATURE) {
                return new Verdict.Broken("it is not a PNG");
            }
            return chunks(data, layer, scale);
        } catch (EOFException _) {
            return new Verdict.Broken("the PNG is cut off");
        }
    }

    private static Verdict chunks(DataInputStream data, Optional<Size> layer, double scale) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        while (true) {
            int length = data.readInt();
            byte[] type = new byte[4];
            data.readFully(type);
            String name = new String(type, StandardCharsets.US_ASCII);
            if (length < 0) {
                return new Verdict.Broken("the PNG has a chunk of impossible length");
            }
            CRC32 crc = new CRC32();
            crc.update(type);
            if (name.equals("IHDR") && length == 13) {
                data.readFully(buffer, 0, length);
                crc.update(buffer, 0, length);
                Optional<Verdict> wrongSize = sizeProblem(buffer, layer, scale);
                if (wrongSize.isPresent()) {
                    return wrongSize.get();
                }
            } else {
                readChunk(data, length, buffer, crc);
            }
            if (Integer.toUnsignedLong(data.readInt()) != crc.getValue()) {
                return new Verdict.Broken("the PNG is damaged: chunk " + name + " has a wrong checksum");
            }
            if (name.equals("IEND")) {
                return Verdict.SOUND;
            }
        }
    }

    private static void readChunk(DataInputStream data, int length, byte[] buffer, CRC32 crc) throws IOException {
        int left = length;
        while (left > 0) {
            int n = data.read(buffer, 0, Math.min(left, buffer.length));
            if (n < 0) {
                throw new EOFException();
            }
            crc.update(buffer, 0, n);
            left -= n;
        }
    }

    private static Optional<Verdict> sizeProblem(byte[] header, Optional<Size> layer, double scale) {
        int width = intAt(header, 0);
        int height = intAt(header, 4);
        return layer.filter(size -> size.width() * scale * size.height() * scale < LARGEST_PIXELS)
                .filter(size -> !fits(width, size.width() * scale) || !fits(height, size.height() * scale))
                .map(size -> new Verdict.Broken("it is " + width + "×" + height + " pixels instead of "
                        + Math.round(size.width() * scale) + "×" + Math.round(size.height() * scale)));
    }

    // A layer between two pixels may be rendered one pixel larger.
    private static boolean fits(int pixels, double exact) {
        return Math.abs(pixels - exact) <= 1;
    }

    private static int intAt(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | (bytes[at + 3] & 0xFF);
    }
}
