package exfig.simulator;

import java.time.Duration;

/// The answer is right but its bytes do not arrive as HTTP wants them to.
public sealed interface ConnectionFault extends Fault {
    /// The request is read and nothing is ever sent, not even headers, until the client gives up.
    record NoAnswer() implements ConnectionFault {}

    /// The connection is reset after so many bytes of a content whose length no header tells.
    record ResetWithoutLength(int bytes) implements ConnectionFault {}

    /// The connection is closed in order after so many bytes of a content whose length no header tells: to HTTP
    /// it is whole.
    record CloseWithoutLength(int bytes) implements ConnectionFault {}

    /// One byte of the content at a time.
    ///
    /// @param pause before each byte; the catalogue's is one second
    record Trickle(Duration pause) implements ConnectionFault {}

    /// The answer is whole and promises to keep the connection alive, but the connection is closed right after it.
    record IdleClose() implements ConnectionFault {}

    /// Chunks without the final one.
    record UnendedChunks() implements ConnectionFault {}

    /// A gzip stream, asked for or not, whose last bytes are missing; `Content-Length` agrees with the rest.
    ///
    /// @param missing bytes cut off the end; 9 or more cut into the compressed data
    record CutGzip(int missing) implements ConnectionFault {}

    /// A gzip stream, asked for or not, whose checksum is wrong.
    record WrongGzipChecksum() implements ConnectionFault {}
}
