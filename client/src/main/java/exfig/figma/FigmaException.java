package exfig.figma;

/// The one exception of this package; what went wrong is in [#failure()].
public final class FigmaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Never serialized; every exception is Serializable by inheritance.
    private final FigmaFailure failure;

    /// A failure that has no deeper cause.
    public FigmaException(FigmaFailure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    /// A failure that something else brought about.
    public FigmaException(FigmaFailure failure, Throwable cause) {
        super(failure.toString(), cause);
        this.failure = failure;
    }

    /// The facts.
    public FigmaFailure failure() {
        return failure;
    }
}
