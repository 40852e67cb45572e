package exfig.simulator.limits;

import exfig.simulator.SimulatorClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Time that can be moved forward, for rate limits, for addresses that expire and for faults that begin or end.
public final class VirtualClock {
    private final LongSupplier realNanos;
    private final long startNanos;
    private final double speed;
    private final AtomicLong aheadNanos = new AtomicLong();

    /// @param realNanos like [System#nanoTime]
    /// @param speed how many seconds pass in a real one
    VirtualClock(LongSupplier realNanos, double speed) {
        this.realNanos = realNanos;
        this.startNanos = realNanos.getAsLong();
        this.speed = speed;
    }

    /// The clock that the options ask for.
    ///
    /// @param realNanos like [System#nanoTime]
    public static VirtualClock of(SimulatorClock clock, LongSupplier realNanos) {
        return switch (clock) {
            case SimulatorClock.RealTime(double speed) -> new VirtualClock(realNanos, speed);
            case SimulatorClock.Manual() -> new VirtualClock(() -> 0, 1);
        };
    }

    /// Nanoseconds since the start.
    public long nanos() {
        return Math.round((realNanos.getAsLong() - startNanos) * speed) + aheadNanos.get();
    }

    /// How long a client must really wait until so much time has passed here.
    public Duration realWait(Duration wait) {
        return Duration.ofNanos((long) Math.ceil(wait.toNanos() / speed));
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
