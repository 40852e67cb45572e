package exfig.simulator.control;

import exfig.simulator.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Finds the credentials of a request, and the name under which they are counted.
public final class Tokens {
    /// The fingerprint of a request without credentials.
    public static final String NONE = "none";

    private static final String BEARER = "Bearer ";

    private Tokens() {}

    /// The token of `X-Figma-Token` or `Authorization: Bearer`, see section 1 of the API notes.
    public static Optional<String> of(HttpRequest request) {
        return request.header("X-Figma-Token")
                .or(() -> request.header("Authorization")
                        .map(value -> value.startsWith(BEARER) ? value.substring(BEARER.length()) : value))
                .filter(token -> !token.isEmpty());
    }

    /// `token-` and eight hexadecimal digits of the SHA-256, so that no secret lands in a log; `none` without a
    /// token.
    public static String fingerprint(HttpRequest request) {
        return of(request).map(Tokens::fingerprintOf).orElse(NONE);
    }

    private static String fingerprintOf(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return "token-" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
