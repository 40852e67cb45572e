package exfig.simulator.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/// Puts answers on the wire: chooses gzip and framing, and damages what shall be damaged.
final class ResponseWriter {
    private static final int COMPRESSED_FROM_BYTES = 1024;

    private final OutputStream out;
    private final boolean keepAlive;
    private long sent;

    ResponseWriter(OutputStream out, boolean keepAlive) {
        this.out = out;
        this.keepAlive = keepAlive;
    }

    /// What must happen to the connection after an answer.
    enum After {
        KEEP,
        CLOSE,
        RESET,
        STALL
    }

    /// The bytes written so far, headers included.
    long sent() {
        return sent;
    }

    After write(HttpRequest request, Answer answer) throws IOException, InterruptedException {
        boolean gzip = isCompressible(answer.response()) && acceptsGzip(request);
        HttpResponse response = gzip ? zipped(answer.response()) : answer.response();
        boolean head = request.method().equals("HEAD");
        return switch (answer.delivery()) {
            case Delivery.Whole() -> {
                whole(response, gzip, head);
                yield keepAlive ? After.KEEP : After.CLOSE;
            }
            case Delivery.IdleClose() -> {
                whole(response, gzip, head);
                yield After.CLOSE;
            }
            case Delivery.ResetBeforeHeaders() -> After.RESET;
            case Delivery.NoAnswer() -> After.STALL;
            case Delivery.ResetAfter(int bytes, boolean declared) -> cut(response, gzip, bytes, declared, After.RESET);
            case Delivery.CloseAfter(int bytes, boolean declared) -> cut(response, gzip, bytes, declared, After.CLOSE);
            case Delivery.StallAfter(int bytes) -> cut(response, gzip, bytes, true, After.STALL);
            case Delivery.Trickle(Duration pause) -> trickle(response, gzip, pause);
            case Delivery.WrongLength(int difference) -> {
                byte[] content = encoded(response, gzip);
                head(response.with("Content-Length", Integer.toString(Math.max(0, content.length + difference))));
                send(content, content.length);
                yield After.CLOSE;
            }
            case Delivery.UnendedChunks() -> {
                head(response.with("Transfer-Encoding", "chunked"));
                byte[] content = encoded(response, gzip);
                byte[] size = (Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                send(size, size.length);
                send(content, content.length);
                send(new byte[] {'\r', '\n'}, 2);
                yield After.CLOSE;
            }
            case Delivery.CutGzip(int missing) -> {
                byte[] content = encoded(response, true);
                yield damagedGzip(answer.response(), Arrays.copyOf(content, Math.max(0, content.length - missing)));
            }
            case Delivery.WrongGzipChecksum() -> {
                byte[] content = encoded(response, true);
                // The last 8 bytes of a gzip stream are the CRC-32 and the length (RFC 1952, section 2.3).
                content[content.length - 8] ^= 1;
                yield damagedGzip(answer.response(), content);
            }
        };
    }

    private static HttpResponse zipped(HttpResponse response) {
        return response.with("Content-Encoding", "gzip");
    }

    private After damagedGzip(HttpResponse response, byte[] content) throws IOException {
        head(zipped(response).with("Content-Length", Integer.toString(content.length)));
        send(content, content.length);
        out.flush();
        return keepAlive ? After.KEEP : After.CLOSE;
    }

    private After trickle(HttpResponse response, boolean gzip, Duration pause)
            throws IOException, InterruptedException {
        byte[] content = encoded(response, gzip);
        head(response.with("Content-Length", Integer.toString(content.length)));
        for (byte b : content) {
            out.flush();
            Thread.sleep(pause);
            send(new byte[] {b}, 1);
        }
        out.flush();
        return keepAlive ? After.KEEP : After.CLOSE;
    }

    private void whole(HttpResponse response, boolean gzip, boolean head) throws IOException {
        if (response.status() == 304) {
            head(response);
        } else if (response.body().length() >= 0 && (!gzip || response.body().length() < 1 << 20)) {
            byte[] content = encoded(response, gzip);
            head(response.with("Content-Length", Integer.toString(content.length)));
            send(content, head ? 0 : content.length);
        } else {
            head(response.with("Transfer-Encoding", "chunked"));
            if (!head) {
                chunked(response.body(), gzip);
            }
        }
        out.flush();
    }

    private void chunked(Body body, boolean gzip) throws IOException {
        try (var chunks = new ChunkedOutput(this::send)) {
            if (gzip) {
                try (var compressed = new FastGzip(chunks)) {
                    body.writeTo(compressed);
                }
            } else {
                body.writeTo(chunks);
            }
        }
    }

    private After cut(HttpResponse response, boolean gzip, int bytes, boolean declared, After after)
            throws IOException {
        byte[] content = encoded(response, gzip);
        head(declared ? response.with("Content-Length", Integer.toString(content.length)) : response);
        send(content, Math.min(bytes, Math.max(0, content.length - 1)));
        out.flush();
        return after;
    }

    private static byte[] encoded(HttpResponse response, boolean gzip) throws IOException {
        if (!gzip) {
            return response.body().bytes();
        }
        var bytes = new ByteArrayOutputStream();
        try (var compressed = new FastGzip(bytes)) {
            response.body().writeTo(compressed);
        }
        return bytes.toByteArray();
    }

    private void head(HttpResponse response) throws IOException {
        var head = new StringBuilder(512)
                .append("HTTP/1.1 ")
                .append(response.status())
                .append(' ')
                .append(ReasonPhrase.of(response.status()))
                .append("\r\n");
        for (Headers.Field field : response.headers().fields()) {
            head.append(field.name()).append(": ").append(field.value()).append("\r\n");
        }
        // Without a length only the end of the connection can end the content (RFC 9112, section 6.3).
        boolean framed = response.headers().get("Content-Length").isPresent()
                || response.headers().get("Transfer-Encoding").isPresent()
                || response.status() == 304;
        head.append("Connection: ")
                .append(keepAlive && framed ? "keep-alive" : "close")
                .append("\r\n\r\n");
        byte[] bytes = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        send(bytes, bytes.length);
    }

    private void send(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        sent += length;
    }

    private static boolean isCompressible(HttpResponse response) {
        long length = response.body().length();
        return (length < 0 || length >= COMPRESSED_FROM_BYTES)
                && response.headers()
                        .get("Content-Type")
                        .map(type -> type.startsWith("application/json"))
                        .orElse(false);
    }

    private static boolean acceptsGzip(HttpRequest request) {
        return request.header("Accept-Encoding")
                .map(value -> value.contains("gzip") && !value.contains("gzip;q=0"))
                .orElse(false);
    }
}
