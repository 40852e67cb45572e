package exfig.http;

/// Why an exchange did not give a whole answer.
public enum HttpProblem {
    /// No connection was made, so the server surely has not seen the request.
    NOT_CONNECTED,
    /// The server's certificate is not trusted, or not for this host.
    UNTRUSTED,
    /// The transport was closed.
    CLOSED,
    /// The connection broke before the head of an answer came.
    BROKEN,
    /// No head of an answer in time.
    NO_ANSWER,
    /// The body stopped coming.
    STALLED,
    /// The body came too slowly as a whole.
    TOO_SLOW,
    /// The body ended early, or its encoding is damaged.
    CUT
}
