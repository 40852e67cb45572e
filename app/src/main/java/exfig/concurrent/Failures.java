package exfig.concurrent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;

/// How a failure of one thread reaches another.
final class Failures {
    private Failures() {}

    /// Throws what happened: unchecked exceptions, errors and interruption as they are, [IOException] as
    /// [UncheckedIOException], any other checked exception as the cause of a [CompletionException].
    ///
    /// @return never; the type lets callers write `throw`
    static RuntimeException rethrow(Throwable failure) throws InterruptedException {
        switch (failure) {
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            case InterruptedException interruption -> throw interruption;
            case IOException io -> throw new UncheckedIOException(io);
            default -> throw new CompletionException(failure);
        }
    }
}
