package exfig.simulator;

import java.time.Duration;

/// How long answers take, apart from the work that they really are.
public sealed interface LatencyModel {
    /// No waiting at all.
    static LatencyModel none() {
        return new None();
    }

    /// The times of section 9.3 of the API notes.
    ///
    /// @param speed 1 is Figma's pace, 10 waits a tenth
    static LatencyModel realistic(double speed) {
        return new Realistic(speed);
    }

    /// See [#none()].
    record None() implements LatencyModel {}

    /// The same wait before each answer.
    record Fixed(Duration duration) implements LatencyModel {}

    /// Log-normal, drawn from the seed: API 300 ms at the median and 5 s at the 99th percentile; renders 1 s at the
    /// median,
    /// plus 5 ms an id (SVG, PDF) or 40 ms a megapixel (PNG, JPEG); downloads 40 ms at the median.
    ///
    /// @param speed 1 is Figma's pace, 10 waits a tenth
    record Realistic(double speed) implements LatencyModel {
        /// Rejects a pace that is not positive.
        public Realistic {
            if (!(speed > 0)) {
                throw new IllegalArgumentException("speed must be positive: " + speed);
            }
        }
    }
}
