package exfig.resilience;

import java.time.Duration;
import java.util.Optional;

/// How one attempt ended.
public sealed interface AttemptResult<T> {
    /// With a value.
    record Success<T>(T value) implements AttemptResult<T> {}

    /// In a way that another attempt would not mend.
    record Final<T>(RuntimeException cause) implements AttemptResult<T> {}

    /// In a way that may be over after a pause.
    ///
    /// @param delay what the server wishes, not beyond what the caller accepts; empty leaves it to the backoff
    record Transient<T>(RuntimeException cause, Optional<Duration> delay) implements AttemptResult<T> {}

    /// With the server's word when to come back. It costs no budget: a server that names a time is not out of
    /// order.
    ///
    /// @param delay not beyond what the caller accepts
    record Postponed<T>(RuntimeException cause, Duration delay) implements AttemptResult<T> {}
}
