package exfig.timeline;

import java.time.Duration;

/// A stretch of a run.
///
/// @param startNanos since the run began, 0 or more
/// @param endNanos not before the start
record Span(long startNanos, long endNanos) {
    Span {
        startNanos = Math.max(0, startNanos);
        endNanos = Math.max(startNanos, endNanos);
    }

    Duration length() {
        return Duration.ofNanos(endNanos - startNanos);
    }
}
