package exfig.http;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// What is asked of a server.
///
/// @param headers may hold a token
/// @param json the body of a POST; empty makes it a GET
public record HttpCall(URI address, Map<String, String> headers, Optional<byte[]> json) {
    /// Copies the headers.
    public HttpCall {
        headers = Map.copyOf(headers);
    }

    /// A GET.
    public static HttpCall get(URI address, Map<String, String> headers) {
        return new HttpCall(address, headers, Optional.empty());
    }

    /// Host and path alone: headers and queries are secrets.
    @Override
    public String toString() {
        return "HttpCall[" + address.getHost() + address.getRawPath() + "]";
    }
}
