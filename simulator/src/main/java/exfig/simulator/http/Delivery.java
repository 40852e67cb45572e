package exfig.simulator.http;

import java.time.Duration;

/// How the bytes of an answer leave: whole, or damaged on the wire.
public sealed interface Delivery {
    /// As HTTP wants it.
    record Whole() implements Delivery {}

    /// The connection is reset and nothing was sent.
    record ResetBeforeHeaders() implements Delivery {}

    /// The connection stays open and nothing is sent, not even headers, until the client gives up.
    record NoAnswer() implements Delivery {}

    /// The connection is reset after so many bytes of the encoded content.
    ///
    /// @param declared whether `Content-Length` tells that more should come
    record ResetAfter(int bytes, boolean declared) implements Delivery {}

    /// The connection is closed in order after so many bytes of the encoded content.
    ///
    /// @param declared whether `Content-Length` tells that more should come
    record CloseAfter(int bytes, boolean declared) implements Delivery {}

    /// Nothing comes after so many bytes of the encoded content, until the client gives up; 0 is right after the
    /// headers.
    record StallAfter(int bytes) implements Delivery {}

    /// The encoded content comes byte by byte.
    ///
    /// @param pause before each byte
    record Trickle(Duration pause) implements Delivery {}

    /// Whole, with the promise to keep the connection alive; then it is closed.
    record IdleClose() implements Delivery {}

    /// `Content-Length` is wrong by so many bytes; then the connection is closed.
    record WrongLength(int difference) implements Delivery {}

    /// Chunks without the last, empty one; then the connection is closed.
    record UnendedChunks() implements Delivery {}

    /// A gzip stream, whatever the client accepts, without its last bytes.
    record CutGzip(int missing) implements Delivery {}

    /// A gzip stream, whatever the client accepts, with a wrong checksum.
    record WrongGzipChecksum() implements Delivery {}
}
