package exfig.tokens;

/// Two tokens would be written at one place.
public final class TokenClashException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param message names both
    TokenClashException(String message) {
        super(message);
    }
}
