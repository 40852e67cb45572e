package exfig.simulator.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Cuts what is written into chunks of the transfer encoding.
final class ChunkedOutput extends OutputStream {
    private final Sink sink;
    private final byte[] chunk = new byte[32_768];
    private int used;
    private boolean closed;

    interface Sink {
        void send(byte[] bytes, int length) throws IOException;
    }

    ChunkedOutput(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void write(int b) throws IOException {
        if (used == chunk.length) {
            emit();
        }
        chunk[used++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (used == chunk.length) {
                emit();
            }
            int piece = Math.min(length - done, chunk.length - used);
            System.arraycopy(bytes, offset + done, chunk, used, piece);
            used += piece;
            done += piece;
        }
    }

    @Override
    public void flush() {
        // A chunk is sent when it is full; the writer flushes the connection at the end.
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            emit();
            byte[] end = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            sink.send(end, end.length);
        }
    }

    private void emit() throws IOException {
        if (used > 0) {
            byte[] size = (Integer.toHexString(used) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            sink.send(size, size.length);
            sink.send(chunk, used);
            sink.send(new byte[] {'\r', '\n'}, 2);
            used = 0;
        }
    }
}
