package exfig.failure;

import java.util.Objects;

/// Ends the export of one config. Carries facts; the command line words and advises.
public final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ExportFailure failure;

    /// @param failure what happened
    public ExportException(ExportFailure failure) {
        super(failure.toString());
        this.failure = Objects.requireNonNull(failure);
    }

    /// @param failure what happened
    /// @param cause the exception that told it
    public ExportException(ExportFailure failure, Throwable cause) {
        super(failure.toString(), cause);
        this.failure = Objects.requireNonNull(failure);
    }

    /// What happened, as facts.
    public ExportFailure failure() {
        return failure;
    }
}
