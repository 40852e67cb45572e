package exfig.resilience;

import org.jspecify.annotations.Nullable;

/// The deadline has passed, or waiting any longer would pass it.
public final class DeadlineExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The deadline came by itself.
    public DeadlineExceededException() {
        this(null);
    }

    /// There was no time left to try again.
    ///
    /// @param cause the last failure; null when none came before
    public DeadlineExceededException(@Nullable Throwable cause) {
        super("deadline exceeded", cause);
    }
}
