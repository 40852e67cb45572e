package exfig.resilience;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Time that passes only by sleeping, and jitter that is always the same.
public final class FakeTiming implements TimeSource, Sleeper {
    private static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

    private final List<Duration> slept = new ArrayList<>();
    private long nanos;

    public Timing timing(double jitter) {
        RandomGenerator fixed = new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public double nextDouble() {
                return jitter;
            }
        };
        return new Timing(this, this, fixed);
    }

    @Override
    public synchronized long nanos() {
        return nanos;
    }

    @Override
    public synchronized Instant now() {
        return START.plusNanos(nanos);
    }

    @Override
    public synchronized void sleep(Duration duration) {
        slept.add(duration);
        nanos += duration.toNanos();
    }

    public synchronized void pass(Duration duration) {
        nanos += duration.toNanos();
    }

    public synchronized List<Duration> slept() {
        return List.copyOf(slept);
    }
}
