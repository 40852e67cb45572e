package exfig.raster;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// The chunks of a PNG ("Portable Network Graphics Specification", 5.3): length, type, data, check sum. Looked
/// at because the JDK's reader makes a picture with missing rows of a file that ends early, and tells nobody.
final class PngChunks {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int LAST = 0x49454E44; // IEND
    private static final int FRAME_BYTES = 12;

    private PngChunks() {}

    /// Whether every chunk up to the last one is there, with the right check sum.
    static boolean complete(byte[] png) {
        ByteBuffer bytes = ByteBuffer.wrap(png);
        if (bytes.remaining() < Long.BYTES || bytes.getLong() != SIGNATURE) {
            return false;
        }
        while (bytes.remaining() >= FRAME_BYTES) {
            int length = bytes.getInt();
            if (length < 0 || length > bytes.remaining() - 2 * Integer.BYTES) {
                return false;
            }
            CRC32 sum = new CRC32();
            sum.update(png, bytes.position(), Integer.BYTES + length);
            int type = bytes.getInt();
            bytes.position(bytes.position() + length);
            if (bytes.getInt() != (int) sum.getValue()) {
                return false;
            }
            if (type == LAST) {
                return true;
            }
        }
        return false;
    }
}
