package exfig.plan;

/// A file of the user's cannot be added to; the message says why and is fit for people.
public final class AmendmentException extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param message a phrase without the file's name
    public AmendmentException(String message) {
        super(message);
    }
}
