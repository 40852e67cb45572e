package exfig.resilience;

import java.time.Duration;
import java.util.Optional;

/// Tries until an attempt succeeds, fails for good, or nothing is left: attempts, budget, time.
/// Safe for many threads.
public final class Retry {
    private final int maxRetries;
    private final Backoff backoff;
    private final RetryBudget budget;
    private final Timing timing;
    private final Duration mostPause;

    /// Pauses of ten minutes in all.
    ///
    /// @param maxRetries attempts after the first, 0 or more
    public Retry(int maxRetries, Backoff backoff, RetryBudget budget, Timing timing) {
        this(maxRetries, backoff, budget, timing, Duration.ofMinutes(10));
    }

    /// @param maxRetries attempts after the first, 0 or more
    /// @param mostPause how long all pauses between the attempts of one call may be together; each
    ///     attempt has timeouts of its own
    public Retry(int maxRetries, Backoff backoff, RetryBudget budget, Timing timing, Duration mostPause) {
        this.mostPause = mostPause;
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
        Optional<RetryBudget.Loan> loan = Optional.empty();
        Duration paused = Duration.ZERO;
        try {
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
                        Duration delay = wish.orElseGet(() -> backoffDelay(retries));
                        paused = paused.plus(delay);
                        boolean mayTry = retry < maxRetries && paused.compareTo(mostPause) <= 0;
                        if (mayTry && loan.isEmpty()) {
                            loan = budget.borrow(deadline);
                        }
                        if (mayTry && deadline.expired()) {
                            throw new DeadlineExceededException(cause);
                        }
                        if (!mayTry || loan.isEmpty()) {
                            loan.ifPresent(borrowed -> borrowed.lost(retries));
                            throw cause;
                        }
                        pause(retry, delay, cause, listener, deadline);
                    }
                    case AttemptResult.Postponed<T>(RuntimeException cause, Duration delay) -> {
                        paused = paused.plus(delay);
                        if (retry >= maxRetries || paused.compareTo(mostPause) > 0) {
                            throw cause;
                        }
                        pause(retry, delay, cause, listener, deadline);
                    }
                }
            }
        } finally {
            loan.ifPresent(RetryBudget.Loan::helped);
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
