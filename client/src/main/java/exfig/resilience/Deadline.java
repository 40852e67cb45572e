package exfig.resilience;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The moment at which a whole run must be over; not to be confused with the timeout of one attempt.
public final class Deadline {
    private static final Deadline NONE = new Deadline(null, 0);

    private final @Nullable TimeSource time;
    private final long endNanos;

    private Deadline(@Nullable TimeSource time, long endNanos) {
        this.time = time;
        this.endNanos = endNanos;
    }

    /// A deadline that never comes.
    public static Deadline none() {
        return NONE;
    }

    /// A deadline that comes `duration` from now.
    ///
    /// @param duration zero or negative is a deadline that has passed; more than a century counts as a century
    public static Deadline after(Duration duration, TimeSource time) {
        Duration century = Duration.ofDays(36_500);
        Duration bounded = duration.compareTo(century) > 0 ? century : duration;
        return new Deadline(time, time.nanos() + bounded.toNanos());
    }

    /// Whether the moment has come.
    public boolean expired() {
        return remaining().filter(left -> !left.isPositive()).isPresent();
    }

    /// The time left, negative when the moment has passed; empty when there is no deadline.
    public Optional<Duration> remaining() {
        return Optional.ofNullable(time).map(source -> Duration.ofNanos(endNanos - source.nanos()));
    }

    /// The shorter of `duration` and the time left; never negative.
    public Duration atMost(Duration duration) {
        Duration shorter =
                remaining().filter(left -> left.compareTo(duration) < 0).orElse(duration);
        return shorter.isNegative() ? Duration.ZERO : shorter;
    }
}
