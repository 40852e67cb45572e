package exfig.simulator.limits;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Real time that can be moved forward, for rate limits and for addresses that expire.
public final class VirtualClock {
    private final LongSupplier realNanos;
    private final AtomicLong aheadNanos = new AtomicLong();

    /// @param realNanos like [System#nanoTime]
    public VirtualClock(LongSupplier realNanos) {
        this.realNanos = realNanos;
    }

    /// Nanoseconds since some fixed moment.
    public long nanos() {
        return realNanos.getAsLong() + aheadNanos.get();
    }

    /// Moves the clock forward.
    ///
    /// @throws IllegalArgumentException when the duration is negative
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("the clock only moves forward");
        }
        aheadNanos.addAndGet(by.toNanos());
    }
}
