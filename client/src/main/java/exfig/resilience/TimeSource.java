package exfig.resilience;

import java.time.Instant;

/// Where time comes from: a monotonic counter for durations, and the calendar for dates that servers send.
///
/// Implementations are safe for use by many threads.
public interface TimeSource {
    /// A monotonic reading in nanoseconds; only differences mean something, as with [System#nanoTime()].
    long nanos();

    /// The date and time of day.
    Instant now();

    /// The machine's clocks.
    static TimeSource system() {
        return new TimeSource() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public Instant now() {
                return Instant.now();
            }
        };
    }
}
