package exfig.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Decompresses once something is read: some answers claim gzip and have no body at all. A stream that ends
/// early is reported as [HttpProblem#CUT].
final class LazyGzip extends InputStream {
    private final InputStream raw;
    private final int bufferBytes;
    private @Nullable InputStream decoded;

    LazyGzip(InputStream raw, int bufferBytes) {
        this.raw = raw;
        this.bufferBytes = bufferBytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return decoded().read(target, offset, length);
        } catch (EOFException e) {
            throw new HttpException(HttpProblem.CUT, "the compressed body ended early", e);
        }
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }

    private InputStream decoded() throws IOException {
        InputStream current = decoded;
        if (current == null) {
            current = new GZIPInputStream(raw, bufferBytes);
            decoded = current;
        }
        return current;
    }
}
