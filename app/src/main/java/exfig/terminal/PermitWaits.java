package exfig.terminal;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;

/// Requests of all configs that wait for permits of the rate limit. Confined to the thread that shows them.
final class PermitWaits {
    private final Map<Integer, Queue<Long>> untilNanosByTier = new TreeMap<>();

    /// What waits in a tier.
    ///
    /// @param requests how many, at least 1
    /// @param next until the first of them probably goes; empty when nobody knows
    record Wait(int tier, int requests, Optional<Duration> next) {}

    /// A request begins to wait.
    ///
    /// @param probably how long, zero when nobody knows
    void begin(int tier, Duration probably, long nowNanos) {
        untilNanosByTier.computeIfAbsent(tier, _ -> new PriorityQueue<>()).add(nowNanos + probably.toNanos());
    }

    /// A request waits no longer: permits are given in turn, so the one that was to go first.
    void end(int tier) {
        Queue<Long> waits = untilNanosByTier.get(tier);
        if (waits != null) {
            waits.poll();
        }
    }

    /// The tier whose next request has the longest to wait.
    Optional<Wait> longest(long nowNanos) {
        return untilNanosByTier.entrySet().stream()
                .filter(tier -> !tier.getValue().isEmpty())
                .map(tier -> wait(tier.getKey(), tier.getValue(), nowNanos))
                .max(Comparator.comparing(wait -> wait.next().orElse(Duration.ZERO)));
    }

    private static Wait wait(int tier, Queue<Long> waits, long nowNanos) {
        Duration left = Duration.ofNanos(waits.element() - nowNanos);
        return new Wait(tier, waits.size(), Optional.of(left).filter(Duration::isPositive));
    }
}
