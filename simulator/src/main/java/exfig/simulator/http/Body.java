package exfig.simulator.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// The content of a message, before any encoding.
public interface Body {
    /// The number of bytes, or -1 when it is known only after writing.
    long length();

    /// Writes all bytes; may be called more than once.
    ///
    /// @throws IOException when the stream refuses bytes
    void writeTo(OutputStream out) throws IOException;

    /// All bytes at once.
    ///
    /// @throws IOException when the source of the bytes fails
    default byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        writeTo(out);
        return out.toByteArray();
    }

    /// Bytes that are at hand; not copied.
    static Body of(byte[] bytes) {
        return new Body() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(bytes);
            }

            @Override
            public byte[] bytes() {
                return bytes;
            }
        };
    }

    /// Bytes that are made while they are sent.
    static Body streamed(Source source) {
        return new Body() {
            @Override
            public long length() {
                return -1;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                source.writeTo(out);
            }
        };
    }

    /// Makes the bytes of a streamed body.
    @FunctionalInterface
    interface Source {
        /// Writes all bytes.
        ///
        /// @throws IOException when the stream refuses bytes
        void writeTo(OutputStream out) throws IOException;
    }
}
