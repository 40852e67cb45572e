package exfig.resilience;

import java.util.ArrayDeque;
import java.util.Deque;

/// When requests were sent that were not refused, as far back as matters for guessing the limit behind them.
final class SendLog {
    private static final long KEPT_NANOS = 300_000_000_000L;
    private static final int MOST = 2000;

    private final Deque<Long> sentNanos = new ArrayDeque<>();

    void add(long nanos) {
        sentNanos.addLast(nanos);
        while (sentNanos.size() > MOST || nanos - sentNanos.getFirst() > KEPT_NANOS) {
            sentNanos.removeFirst();
        }
    }

    /// The smallest number a minute with which a leaky bucket could have let all of these through; the true one
    /// is this or more.
    ///
    /// @param most what is returned when nothing smaller would do
    int leastLimit(int most) {
        int low = 1;
        int high = most;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passes(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean passes(int perMinute) {
        double rate = perMinute / Bucket.NANOS_A_MINUTE;
        // The server counts on arrival, so that its gaps may be a little longer or shorter than ours.
        double tolerance = rate * Bucket.ARRIVAL_NANOS;
        double level = perMinute;
        long asOf = sentNanos.isEmpty() ? 0 : sentNanos.getFirst();
        for (long nanos :
                sentNanos.stream().sorted((a, b) -> Long.signum(a - b)).toList()) {
            level = Math.min(perMinute, level + (nanos - asOf) * rate);
            asOf = nanos;
            if (level + tolerance < 1) {
                return false;
            }
            level -= 1;
        }
        return true;
    }
}
