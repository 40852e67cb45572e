package exfig.simulator.http;

import java.nio.charset.StandardCharsets;

/// An answer's status, header fields and content. Framing (`Content-Length`, chunks, gzip) is the server's
/// business.
public record HttpResponse(int status, Headers headers, Body body) {
    /// Content of a known type.
    public static HttpResponse of(int status, String contentType, byte[] content) {
        return new HttpResponse(status, Headers.of("Content-Type", contentType), Body.of(content));
    }

    /// Text of a known type.
    public static HttpResponse of(int status, String contentType, String content) {
        return of(status, contentType, content.getBytes(StandardCharsets.UTF_8));
    }

    /// The same with one more header field.
    public HttpResponse with(String name, String value) {
        return new HttpResponse(status, headers.with(name, value), body);
    }

    /// The same with another content.
    public HttpResponse withBody(Body other) {
        return new HttpResponse(status, headers, other);
    }
}
