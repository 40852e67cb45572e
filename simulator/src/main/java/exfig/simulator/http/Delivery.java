package exfig.simulator.http;

/// How the bytes of an answer leave: whole, or damaged on the wire.
public sealed interface Delivery {
    /// As HTTP wants it.
    record Whole() implements Delivery {}

    /// The connection is reset and nothing was sent.
    record ResetBeforeHeaders() implements Delivery {}

    /// The connection is reset after so many bytes of the encoded content.
    record ResetAfter(int bytes) implements Delivery {}

    /// The connection is closed in order after so many bytes of the encoded content.
    record CloseAfter(int bytes) implements Delivery {}

    /// Nothing comes after so many bytes of the encoded content, until the client gives up; 0 is right after the
    /// headers.
    record StallAfter(int bytes) implements Delivery {}

    /// `Content-Length` is wrong by so many bytes; then the connection is closed.
    record WrongLength(int difference) implements Delivery {}
}
