package exfig.svg;

/// The bytes are no SVG document, are malformed or exceed a limit; the message is one plain sentence for people.
public final class SvgException extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param message one sentence without the asset's name
    public SvgException(String message) {
        super(message);
    }

    SvgException(String message, Throwable cause) {
        super(message, cause);
    }
}
