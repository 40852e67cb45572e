package exfig.simulator;

/// The clock of rate limits, expiring addresses and faults that begin or end at some time. `POST /advance`
/// moves any of them forward.
public sealed interface SimulatorClock {
    /// Real time.
    static SimulatorClock realTime() {
        return new RealTime(1);
    }

    /// Time that flies: at 60 a bucket of a minute fills in a second. Latencies, delays and `Retry-After`
    /// shrink with it.
    static SimulatorClock fast(double speed) {
        return new RealTime(speed);
    }

    /// Time that stands still until it is moved; `Retry-After` tells the seconds to move it.
    static SimulatorClock manual() {
        return new Manual();
    }

    /// See [#fast(double)].
    ///
    /// @param speed 1 is real time
    record RealTime(double speed) implements SimulatorClock {
        /// Rejects a pace that is not positive.
        public RealTime {
            if (!(speed > 0 && speed < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("speed must be positive: " + speed);
            }
        }
    }

    /// See [#manual()].
    record Manual() implements SimulatorClock {}
}
