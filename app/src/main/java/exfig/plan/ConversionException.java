package exfig.plan;

/// Rendered bytes could not be converted; the message names the feature and is fit for people.
public final class ConversionException extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param message one sentence without the asset's name
    public ConversionException(String message) {
        super(message);
    }
}
