package exfig.simulator.limits;

import java.time.Duration;

/// Holds `capacity` permits and gets them back evenly over `period`. Safe for use by several threads.
final class LeakyBucket {
    private final int capacity;
    private final double nanosPerPermit;
    private double available;
    private long lastNanos;

    LeakyBucket(int capacity, Duration period, long nowNanos) {
        this.capacity = capacity;
        this.nanosPerPermit = (double) period.toNanos() / capacity;
        this.available = capacity;
        this.lastNanos = nowNanos;
    }

    /// Takes a permit and answers zero, or answers how long until there is one.
    synchronized Duration take(long nowNanos) {
        available = Math.min(capacity, available + Math.max(0, nowNanos - lastNanos) / nanosPerPermit);
        lastNanos = Math.max(lastNanos, nowNanos);
        if (available >= 1) {
            available -= 1;
            return Duration.ZERO;
        }
        return Duration.ofNanos((long) Math.ceil((1 - available) * nanosPerPermit));
    }
}
