package exfig.figma;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// A stream whose bytes are also written elsewhere as they are read.
final class CopyingInput extends FilterInputStream {
    private final OutputStream copy;

    CopyingInput(InputStream in, OutputStream copy) {
        super(in);
        this.copy = copy;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            copy.write(b);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        if (n > 0) {
            copy.write(bytes, offset, n);
        }
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
