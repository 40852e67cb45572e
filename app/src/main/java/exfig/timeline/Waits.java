package exfig.timeline;

import java.util.ArrayList;
import java.util.List;

/// When at least one request of a tier waited for a permit. Waits that overlap, or nearly, are one,
/// so that their number stays small. Not thread-safe.
final class Waits {
    private static final int MOST = 400;

    private final List<Wait> over = new ArrayList<>();
    private long gapNanos = 1_000_000;
    private int waiting;
    private int most;
    private long sinceNanos;

    /// A stretch in which requests waited.
    ///
    /// @param most how many at a time
    record Wait(Span span, int most) {}

    void begin(long nowNanos) {
        if (waiting++ == 0) {
            sinceNanos = nowNanos;
            most = 0;
        }
        most = Math.max(most, waiting);
    }

    void end(long nowNanos) {
        if (waiting > 0 && --waiting == 0) {
            add(new Wait(new Span(sinceNanos, nowNanos), most));
        }
    }

    /// All waits, those that last included.
    List<Wait> until(long nowNanos) {
        List<Wait> all = new ArrayList<>(over);
        if (waiting > 0) {
            all.add(new Wait(new Span(sinceNanos, nowNanos), most));
        }
        return all;
    }

    private void add(Wait wait) {
        Wait last = over.isEmpty() ? null : over.getLast();
        if (last != null && wait.span().startNanos() - last.span().endNanos() <= gapNanos) {
            over.set(over.size() - 1, together(last, wait));
        } else {
            over.add(wait);
        }
        while (over.size() > MOST) {
            gapNanos *= 2;
            List<Wait> all = List.copyOf(over);
            over.clear();
            all.forEach(this::add);
        }
    }

    private static Wait together(Wait first, Wait second) {
        return new Wait(
                new Span(first.span().startNanos(), second.span().endNanos()), Math.max(first.most(), second.most()));
    }
}
