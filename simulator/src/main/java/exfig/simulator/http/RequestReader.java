package exfig.simulator.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads requests one after another from a connection.
final class RequestReader {
    /// The largest body that Figma takes (POST variables, section 3.6 of the API notes): 4 MB.
    static final int MAX_BODY_BYTES = 4 * 1024 * 1024;

    private static final int MAX_LINE_BYTES = 256 * 1024;
    private static final int MAX_FIELDS = 200;

    private final InputStream in;
    private final OutputStream out;

    RequestReader(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /// The next request; empty when the client closed the connection in order.
    Optional<HttpRequest> read() throws IOException, MalformedRequestException {
        Optional<String> first = line();
        while (first.isPresent() && first.get().isEmpty()) {
            first = line();
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = first.get().split(" ");
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.") || !isMethod(parts[0])) {
            throw new MalformedRequestException("request line");
        }
        Headers headers = headers();
        return Optional.of(withBody(parts[0], pathOf(parts[1]), headers));
    }

    private static boolean isMethod(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String pathOf(String target) throws MalformedRequestException {
        if (target.startsWith("/")) {
            return target;
        }
        int path = target.indexOf('/', "https://".length());
        if (target.startsWith("http") && path > 0) {
            return target.substring(path);
        }
        throw new MalformedRequestException("target");
    }

    private Headers headers() throws IOException, MalformedRequestException {
        List<Headers.Field> fields = new ArrayList<>();
        while (true) {
            String line = line().orElseThrow(() -> new MalformedRequestException("no end of headers"));
            if (line.isEmpty()) {
                return new Headers(fields);
            }
            int colon = line.indexOf(':');
            if (colon <= 0 || fields.size() == MAX_FIELDS) {
                throw new MalformedRequestException("header");
            }
            String value = line.substring(colon + 1).strip();
            // Figma's load balancer refuses control characters itself, see section 1 of the API notes.
            if (value.chars().anyMatch(c -> c < ' ' && c != '\t')) {
                throw new MalformedRequestException("control character");
            }
            fields.add(new Headers.Field(line.substring(0, colon), value));
        }
    }

    private HttpRequest withBody(String method, String target, Headers headers)
            throws IOException, MalformedRequestException {
        boolean chunked = headers.get("Transfer-Encoding")
                .map(value -> value.toLowerCase(Locale.ROOT).contains("chunked"))
                .orElse(false);
        long length = length(headers);
        if ((chunked || length > 0)
                && headers.get("Expect").map(String::toLowerCase).orElse("").equals("100-continue")) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        var body = new ByteArrayOutputStream();
        long size = 0;
        if (chunked) {
            for (long chunk = chunkSize(); chunk > 0; chunk = chunkSize()) {
                size += chunk;
                take(chunk, size, body);
                line();
            }
            headers();
        } else {
            size = length;
            take(length, length, body);
        }
        return new HttpRequest(method, target, headers, Body.of(body.toByteArray()), size > MAX_BODY_BYTES);
    }

    private static long length(Headers headers) throws MalformedRequestException {
        try {
            long length = Long.parseLong(headers.get("Content-Length").orElse("0"));
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            // Reported below like a negative length.
        }
        throw new MalformedRequestException("content length");
    }

    private long chunkSize() throws IOException, MalformedRequestException {
        String line = line().orElseThrow(() -> new MalformedRequestException("chunk"));
        try {
            return Long.parseUnsignedLong(line.split(";")[0].strip(), 16);
        } catch (NumberFormatException e) {
            throw new MalformedRequestException("chunk size");
        }
    }

    /// Reads everything, so that the connection stays usable, but keeps only a body of legal size.
    private void take(long bytes, long total, ByteArrayOutputStream kept)
            throws IOException, MalformedRequestException {
        long left = bytes;
        while (left > 0) {
            byte[] piece = in.readNBytes((int) Math.min(left, 65_536));
            if (piece.length == 0) {
                throw new MalformedRequestException("body ends too early");
            }
            left -= piece.length;
            if (total <= MAX_BODY_BYTES) {
                kept.write(piece);
            }
        }
    }

    /// A line without its end; empty at the end of the stream.
    private Optional<String> line() throws IOException, MalformedRequestException {
        var line = new StringBuilder(128);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                throw new MalformedRequestException("line ends too early");
            }
            if (line.length() == MAX_LINE_BYTES) {
                throw new MalformedRequestException("line too long");
            }
            line.append((char) b);
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return Optional.of(line.toString());
    }
}
