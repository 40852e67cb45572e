package exfig.http;

import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.Optional;

/// The head of an answer, and its body as it comes in, already decompressed.
///
/// @param body every read ends: with bytes, with the end, or with an [HttpException]
public record HttpAnswer(int status, HttpHeaders headers, InputStream body) {
    /// The first value of a header.
    ///
    /// @param name in any case
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
