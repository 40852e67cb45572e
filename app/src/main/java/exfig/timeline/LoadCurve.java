package exfig.timeline;

import java.util.Arrays;

/// How many of something were under way when, in a fixed number of buckets that widen as the run goes on: a
/// hundred thousand downloads take no more room than ten. Not thread-safe.
final class LoadCurve {
    private static final int BUCKETS = 512;
    private static final long FIRST_WIDTH_NANOS = 1_000_000;

    private final double[] busyNanos = new double[BUCKETS];
    private long widthNanos = FIRST_WIDTH_NANOS;
    private int count;

    /// Adds one that was under way from start to end.
    void add(Span span) {
        count++;
        while (span.endNanos() >= widthNanos * BUCKETS) {
            widen();
        }
        int last = (int) (span.endNanos() / widthNanos);
        for (int i = (int) (span.startNanos() / widthNanos); i <= last; i++) {
            long from = Math.max(span.startNanos(), i * widthNanos);
            long to = Math.min(span.endNanos(), (i + 1) * widthNanos);
            busyNanos[i] += to - from;
        }
    }

    /// How many were added.
    int count() {
        return count;
    }

    /// The curve as it is now.
    Curve curve() {
        double[] average =
                Arrays.stream(busyNanos).map(busy -> busy / widthNanos).toArray();
        int used = BUCKETS;
        while (used > 0 && average[used - 1] == 0) {
            used--;
        }
        return new Curve(widthNanos, Arrays.stream(average).limit(used).boxed().toList());
    }

    private void widen() {
        for (int i = 0; i < BUCKETS / 2; i++) {
            busyNanos[i] = busyNanos[2 * i] + busyNanos[2 * i + 1];
        }
        Arrays.fill(busyNanos, BUCKETS / 2, BUCKETS, 0);
        widthNanos *= 2;
    }
}
