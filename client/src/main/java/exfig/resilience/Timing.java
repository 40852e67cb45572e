package exfig.resilience;

import java.util.Random;
import java.util.random.RandomGenerator;

/// The three things a test must control to be fast and repeatable.
///
/// @param random source of jitter; used by many threads at once, so it must be safe for that
public record Timing(TimeSource time, Sleeper sleeper, RandomGenerator random) {
    /// Real clocks, real sleep, unpredictable jitter.
    public static Timing system() {
        return new Timing(TimeSource.system(), Sleeper.system(), new Random());
    }
}
