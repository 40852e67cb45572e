package exfig.mcp;

/// A tool was called with an argument that is missing or makes no sense.
final class BadArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param message names the argument and what would do
    BadArgumentException(String message) {
        super(message);
    }
}
