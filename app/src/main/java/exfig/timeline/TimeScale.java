package exfig.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Moments of a run as places from left to right.
///
/// @param endNanos of the run, more than 0
/// @param stepNanos from one mark of the axis to the next
record TimeScale(long endNanos, long stepNanos) {
    private static final int MOST_MARKS = 10;
    private static final List<Long> MINUTE_STEPS =
            List.of(10L, 15L, 30L, 60L, 120L, 300L, 600L, 900L, 1800L, 3600L, 7200L);

    /// A scale with round marks.
    static TimeScale of(long endNanos) {
        long end = Math.max(10_000_000, endNanos);
        return new TimeScale(end, step(end));
    }

    /// Where a moment is, in percent of the width; 0 to 100.
    String at(long nanos) {
        return percent(Math.clamp((double) nanos / endNanos, 0, 1));
    }

    /// How wide a span is, in percent of the width.
    String width(Span span) {
        return percent((double) Math.min(endNanos - span.startNanos(), span.endNanos() - span.startNanos()) / endNanos);
    }

    /// How far marks are apart, in percent of the width.
    String step() {
        return percent((double) stepNanos / endNanos);
    }

    /// The marks of the axis; the last one stands back from the end, so that its words fit.
    List<Long> marks() {
        List<Long> marks = new ArrayList<>();
        for (long mark = 0; mark <= endNanos - endNanos / 25; mark += stepNanos) {
            marks.add(mark);
        }
        return marks;
    }

    /// A mark in words: `0`, `200 ms`, `1.5 s`, `40 s`, `2:30`, `1:05:00`.
    String words(long mark) {
        if (mark == 0) {
            return "0";
        }
        Duration time = Duration.ofNanos(mark);
        if (endNanos < 1_000_000_000L) {
            return time.toMillis() + " ms";
        }
        if (endNanos < 120_000_000_000L) {
            double seconds = time.toMillis() / 1000.0;
            return (seconds == Math.rint(seconds) ? String.valueOf((long) seconds) : String.valueOf(seconds)) + " s";
        }
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    private static long step(long endNanos) {
        if (endNanos >= 120_000_000_000L) {
            for (long seconds : MINUTE_STEPS) {
                if (endNanos / (seconds * 1_000_000_000L) < MOST_MARKS) {
                    return seconds * 1_000_000_000L;
                }
            }
        }
        for (long unit = 1; ; unit *= 10) {
            for (int factor : new int[] {1, 2, 5}) {
                if (endNanos / (unit * factor) < MOST_MARKS) {
                    return unit * factor;
                }
            }
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", share * 100);
    }
}
