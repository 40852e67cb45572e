package exfig.resilience;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before trying again: twice as long each time, with jitter so that many clients do not come
/// back at once.
///
/// @param base upper end of the first delay
/// @param cap no delay is longer
public record Backoff(Duration base, Duration cap) {
    /// A delay anywhere in [base·2ⁿ/2, base·2ⁿ], both ends bounded by the cap.
    ///
    /// @param retry n: 0 before the first retry
    public Duration delay(int retry, RandomGenerator random) {
        long most = cap.toNanos();
        long upper = retry >= 30 ? most : Math.min(most, base.toNanos() << retry);
        return Duration.ofNanos(upper / 2 + (long) (random.nextDouble() * (upper - upper / 2)));
    }

    /// A server's own wish, and up to a tenth more.
    public static Duration atLeast(Duration wish, RandomGenerator random) {
        return wish.plusNanos((long) (random.nextDouble() * wish.toNanos() / 10));
    }
}
