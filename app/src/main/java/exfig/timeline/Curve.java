package exfig.timeline;

import java.util.List;

/// How many of something were under way, on average over stretches of equal length.
///
/// @param widthNanos of a stretch, more than 0
/// @param averages one for each stretch from the begin of the run; 0 or more
record Curve(long widthNanos, List<Double> averages) {
    Curve {
        averages = List.copyOf(averages);
    }

    /// The highest average; 0 of nothing.
    double peak() {
        return averages.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
