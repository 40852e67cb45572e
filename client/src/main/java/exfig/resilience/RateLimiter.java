package exfig.resilience;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Permits for requests: a bucket of N that refills at N a minute, first come, first served (Figma's model, API
/// notes section 5). Turns are computed under a lock and slept outside it. Safe for many threads.
public final class RateLimiter {
    private static final double NANOS_A_MINUTE = 60e9;

    private final int perMinute;
    private final Timing timing;
    private final Set<Object> queue = new LinkedHashSet<>();
    private double permits;
    private long asOfNanos;

    /// A full bucket.
    ///
    /// @param perMinute N, 1 or more
    public RateLimiter(int perMinute, Timing timing) {
        this.perMinute = perMinute;
        this.timing = timing;
        this.permits = perMinute;
        this.asOfNanos = timing.time().nanos();
    }

    /// Takes a permit, waiting for it in turn.
    ///
    /// @param waiting hears how long the wait will be, each time that it turns out to be longer than nothing
    /// @throws DeadlineExceededException at once when the wait would pass the deadline
    public void acquire(Deadline deadline, Consumer<Duration> waiting) throws InterruptedException {
        Object ticket = new Object();
        try {
            for (Duration wait = take(ticket); wait.isPositive(); wait = take(ticket)) {
                if (deadline.atMost(wait).compareTo(wait) < 0) {
                    throw new DeadlineExceededException();
                }
                waiting.accept(wait);
                timing.sleeper().sleep(wait);
            }
        } finally {
            leave(ticket);
        }
    }

    /// Gives no permit until the duration is over, then one, then more as the bucket refills: who is told to
    /// wait has an empty bucket on the other side, whatever was counted here. A shorter pause never shortens a
    /// longer one.
    public synchronized void pause(Duration duration) {
        refill();
        long until = timing.time().nanos() + duration.toNanos();
        permits = Math.min(permits, 1);
        if (until - asOfNanos > 0) {
            asOfNanos = until;
        }
    }

    private synchronized Duration take(Object ticket) {
        refill();
        queue.add(ticket);
        long ahead = queue.stream().takeWhile(other -> !other.equals(ticket)).count();
        double missing = ahead + 1 - permits;
        long pausedNanos = Math.max(0, asOfNanos - timing.time().nanos());
        // A billionth of a permit is rounding, not a reason to wait.
        long refillNanos = missing > 1e-9 ? (long) Math.ceil(missing * NANOS_A_MINUTE / perMinute) : 0;
        if (pausedNanos + refillNanos == 0) {
            permits -= 1;
            queue.remove(ticket);
        }
        return Duration.ofNanos(pausedNanos + refillNanos);
    }

    private synchronized void leave(Object ticket) {
        queue.remove(ticket);
    }

    private void refill() {
        long now = timing.time().nanos();
        if (now - asOfNanos > 0) {
            permits = Math.min(perMinute, permits + (now - asOfNanos) * perMinute / NANOS_A_MINUTE);
            asOfNanos = now;
        }
    }
}
