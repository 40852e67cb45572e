package exfig.simulator.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One request as it was read.
///
/// @param method in capitals as sent
/// @param target the path and query as sent, still encoded
/// @param body decoded from its transfer encoding; empty when there is none
/// @param bodyTooLarge whether the body exceeds [RequestReader#MAX_BODY_BYTES] and was not kept
public record HttpRequest(String method, String target, Headers headers, Body body, boolean bodyTooLarge) {
    /// The path without the query, still encoded.
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /// The parameters of the query, decoded; of equal names the last wins.
    ///
    /// @throws IllegalArgumentException when an escape is broken
    public Map<String, String> query() {
        var parameters = new LinkedHashMap<String, String>();
        int query = target.indexOf('?');
        if (query < 0) {
            return parameters;
        }
        for (String pair : target.substring(query + 1).split("&")) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                parameters.put(
                        decode(equals < 0 ? pair : pair.substring(0, equals)),
                        decode(equals < 0 ? "" : pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    /// A header by name.
    public Optional<String> header(String name) {
        return headers.get(name);
    }

    /// The same without a header.
    public HttpRequest without(String name) {
        var rest = headers.fields().stream()
                .filter(field -> !field.name().equalsIgnoreCase(name))
                .toList();
        return new HttpRequest(method, target, new Headers(rest), body, bodyTooLarge);
    }

    /// The address as the client wrote it, in bytes: what an edge server limits.
    public int urlBytes() {
        return "https://".length() + header("Host").orElse("").length() + target.length();
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
