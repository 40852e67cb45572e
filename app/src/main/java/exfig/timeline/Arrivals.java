package exfig.timeline;

import java.util.ArrayList;
import java.util.List;

/// When something arrived, again and again: moments near each other are one stretch, so that the
/// stretches stay few. Not thread-safe.
final class Arrivals {
    private static final int MOST = 40;

    private final List<Span> spans = new ArrayList<>();
    private long gapNanos = 500_000_000;

    /// @param nowNanos not before the last one
    void arrived(long nowNanos) {
        add(new Span(nowNanos, nowNanos));
    }

    /// The stretches, in order.
    List<Span> spans() {
        return List.copyOf(spans);
    }

    private void add(Span span) {
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && span.startNanos() - last.endNanos() <= gapNanos) {
            spans.set(spans.size() - 1, new Span(last.startNanos(), span.endNanos()));
        } else {
            spans.add(span);
        }
        while (spans.size() > MOST) {
            gapNanos *= 2;
            List<Span> all = List.copyOf(spans);
            spans.clear();
            all.forEach(this::add);
        }
    }
}
