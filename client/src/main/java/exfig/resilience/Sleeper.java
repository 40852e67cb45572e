package exfig.resilience;

import java.time.Duration;

/// How to let time pass.
@FunctionalInterface
public interface Sleeper {
    /// Returns when the duration is over; zero and negative durations return at once.
    void sleep(Duration duration) throws InterruptedException;

    /// Sleeps for real.
    static Sleeper system() {
        return Thread::sleep;
    }
}
