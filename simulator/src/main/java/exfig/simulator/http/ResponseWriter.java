package exfig.simulator.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

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

    After write(HttpRequest request, Answer answer) throws IOException {
        HttpResponse response = answer.response();
        boolean gzip = isCompressible(response) && acceptsGzip(request);
        if (gzip) {
            response = response.with("Content-Encoding", "gzip");
        }
        boolean head = request.method().equals("HEAD");
        return switch (answer.delivery()) {
            case Delivery.Whole() -> {
                whole(response, gzip, head);
                yield keepAlive ? After.KEEP : After.CLOSE;
            }
            case Delivery.ResetBeforeHeaders() -> After.RESET;
            case Delivery.ResetAfter(int bytes) -> cut(response, gzip, bytes, After.RESET);
            case Delivery.CloseAfter(int bytes) -> cut(response, gzip, bytes, After.CLOSE);
            case Delivery.StallAfter(int bytes) -> cut(response, gzip, bytes, After.STALL);
            case Delivery.WrongLength(int difference) -> {
                byte[] content = encoded(response, gzip);
                head(response.with("Content-Length", Integer.toString(Math.max(0, content.length + difference))));
                send(content, content.length);
                yield After.CLOSE;
            }
        };
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

    private After cut(HttpResponse response, boolean gzip, int bytes, After after) throws IOException {
        byte[] content = encoded(response, gzip);
        head(response.with("Content-Length", Integer.toString(content.length)));
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
        head.append("Connection: ").append(keepAlive ? "keep-alive" : "close").append("\r\n\r\n");
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
