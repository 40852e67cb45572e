package exfig.resilience;

import java.time.Duration;
import java.util.Optional;

/// Tries until an attempt succeeds, fails for good, or nothing is left: attempts, budget, time. Safe for many
/// threads.
public final class Retry {
    private final int maxRetries;
    private final Backoff backoff;
    private final RetryBudget budget;
    private final Timing timing;

    /// @param maxRetries attempts after the first, 0 or more
    public Retry(int maxRetries, Backoff backoff, RetryBudget budget, Timing timing) {
        this.maxRetries = maxRetries;
        this.backoff = backoff;
        this.budget = budget;
        this.timing = timing;
    }

    /// One try at something.
    @FunctionalInterface
    public interface Attempt<T> {
        /// Tries.
        ///
        /// @param number 1 is the first
        AttemptResult<T> run(int number) throws InterruptedException;
    }

    /// Hears that another attempt follows.
    @FunctionalInterface
    public interface Listener {
        /// @param attempt number of the coming attempt, 2 or more
        /// @param of attempts allowed in all
        void retrying(int attempt, int of, Duration delay, RuntimeException why);
    }

    /// The value of the first attempt that has one; otherwise throws the last attempt's cause.
    ///
    /// @throws DeadlineExceededException when the deadline has passed or would pass before the next attempt
    public <T> T call(Attempt<T> attempt, Listener listener, Deadline deadline) throws InterruptedException {
        budget.requestMade();
        for (int retry = 0; ; retry++) {
            int retries = retry;
            if (deadline.expired()) {
                throw new DeadlineExceededException();
            }
            switch (attempt.run(retry + 1)) {
                case AttemptResult.Success<T>(T value) -> {
                    return value;
                }
                case AttemptResult.Final<T>(RuntimeException cause) -> throw cause;
                case AttemptResult.Transient<T>(RuntimeException cause, Optional<Duration> wish) -> {
                    if (retry >= maxRetries || !budget.take()) {
                        throw cause;
                    }
                    Duration delay = wish.orElseGet(() -> backoffDelay(retries));
                    pause(retry, delay, cause, listener, deadline);
                }
                case AttemptResult.Postponed<T>(RuntimeException cause, Duration delay) -> {
                    if (retry >= maxRetries) {
                        throw cause;
                    }
                    pause(retry, delay, cause, listener, deadline);
                }
            }
        }
    }

    private Duration backoffDelay(int retry) {
        return backoff.delay(retry, timing.random());
    }

    private void pause(int retry, Duration delay, RuntimeException cause, Listener listener, Deadline deadline)
            throws InterruptedException {
        if (deadline.atMost(delay).compareTo(delay) < 0) {
            throw new DeadlineExceededException(cause);
        }
        listener.retrying(retry + 2, maxRetries + 1, delay, cause);
        timing.sleeper().sleep(delay);
    }
}
