package exfig.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The messages of a client, a line for each, and the moment at which they end. Lines that are no
/// messages are told and passed over: the transport would stop reading at the first, and the server
/// would wait for ever.
final class MessageLines extends InputStream {
    private final BufferedReader lines;
    private final McpJsonMapper mapper;
    private final Consumer<String> complaints;
    private final CountDownLatch ended = new CountDownLatch(1);
    private byte[] line = new byte[0];
    private int next;

    /// @param complaints gets a sentence for each line that was passed over
    MessageLines(InputStream in, McpJsonMapper mapper, Consumer<String> complaints) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.mapper = mapper;
        this.complaints = complaints;
    }

    /// Waits until there is nothing more to read, or reading has failed.
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public int read() throws IOException {
        return fill() ? line[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, line.length - next);
        System.arraycopy(line, next, buffer, offset, count);
        next += count;
        return count;
    }

    /// Reads until there is something to give; false at the end.
    private boolean fill() throws IOException {
        while (next == line.length) {
            String text = following();
            if (text == null) {
                ended.countDown();
                return false;
            }
            if (isMessage(text)) {
                line = (text + "\n").getBytes(StandardCharsets.UTF_8);
                next = 0;
            }
        }
        return true;
    }

    private @Nullable String following() throws IOException {
        try {
            return lines.readLine();
        } catch (IOException e) {
            ended.countDown();
            throw e;
        }
    }

    private boolean isMessage(String text) {
        try {
            if (!text.isBlank()) {
                McpSchema.deserializeJsonRpcMessage(mapper, text);
                return true;
            }
        } catch (IOException | RuntimeException _) {
            complaints.accept("a line of stdin is no JSON-RPC message and was passed over: "
                    + text.substring(0, Math.min(text.length(), 60)));
        }
        return false;
    }
}
