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

    /// Figma's pace without its luck, for measuring: see [Steady].
    static LatencyModel steady() {
        return new Steady();
    }

    /// See [#none()].
    record None() implements LatencyModel {}

    /// The same wait before each answer.
    record Fixed(Duration duration) implements LatencyModel {}

    /// Any wait between two, each as likely as the other.
    ///
    /// @param least not negative
    /// @param most not less than `least`
    record Uniform(Duration least, Duration most) implements LatencyModel {
        /// Rejects times out of order.
        public Uniform {
            if (least.isNegative() || most.compareTo(least) < 0) {
                throw new IllegalArgumentException("from " + least + " to " + most);
            }
        }
    }

    /// Log-normal: the same for each endpoint.
    ///
    /// @param median half of the answers are faster; positive
    /// @param p99 one of a hundred is slower; not less than the median
    record LogNormal(Duration median, Duration p99) implements LatencyModel {
        /// Rejects times that are not positive or out of order.
        public LogNormal {
            if (!median.isPositive() || p99.compareTo(median) < 0) {
                throw new IllegalArgumentException("median " + median + ", 99th percentile " + p99);
            }
        }
    }

    /// Log-normal, drawn from the seed: API 300 ms at the median and 5 s at the 99th percentile;
    /// renders 1 s at the median, plus 5 ms an id (SVG, PDF) or 40 ms a megapixel (PNG, JPEG);
    /// downloads 40 ms at the median.
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

    /// The same each time: API 300 ms; renders 1 s, plus 5 ms an id (SVG, PDF) or 40 ms a megapixel
    /// (PNG, JPEG); downloads 80 ms.
    record Steady() implements LatencyModel {}
}
