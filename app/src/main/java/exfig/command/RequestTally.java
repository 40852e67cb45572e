package exfig.command;

import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.figma.AssetAttempt;
import exfig.figma.RequestListener;
import exfig.figma.RequestRecord;
import exfig.figma.Tier;
import exfig.report.Traffic;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Counts what a run spends, and passes the client's news on as events. Thread-safe.
final class RequestTally implements RequestListener {
    private static final String RENDERS = "GET /v1/images/:key";

    private final EventSink events;
    private final ConcurrentMap<Tier, Integer> byTier = new ConcurrentHashMap<>();
    private final ConcurrentMap<Tier, Integer> needed = new ConcurrentHashMap<>();
    private final AtomicInteger retries = new AtomicInteger();

    RequestTally(EventSink events) {
        this.events = events;
    }

    @Override
    public void requested(RequestRecord request) {
        byTier.merge(request.tier(), 1, Integer::sum);
        if (request.attempt() == 1 && !request.endpoint().equals(RENDERS)) {
            needed.merge(request.tier(), 1, Integer::sum);
        }
        events.accept(new ExportEvent.Requested(
                request.endpoint(),
                request.tier().number(),
                request.status(),
                request.elapsed(),
                request.requestId(),
                request.attempt()));
    }

    @Override
    public void retrying(String what, int attempt, int of, Duration delay, String why) {
        retries.incrementAndGet();
        events.accept(new ExportEvent.Retrying(what, attempt, of, delay, why));
    }

    @Override
    public void waiting(Tier tier, Duration delay) {
        events.accept(new ExportEvent.Waiting(tier.number(), delay));
    }

    @Override
    public void waited(Tier tier, Duration time) {
        events.accept(new ExportEvent.Waited(tier.number(), time));
    }

    @Override
    public void downloaded(AssetAttempt attempt) {
        events.accept(new ExportEvent.Transferred(attempt.arrived(), attempt.elapsed(), attempt.bytes()));
    }

    /// What was spent.
    ///
    /// @param renderRequests the fewest requests that could have asked for the renders; of everything else,
    ///     nothing is asked for twice but by retries
    Traffic traffic(int renderRequests) {
        Map<Tier, Integer> minimum = new EnumMap<>(Tier.class);
        minimum.putAll(needed);
        minimum.merge(Tier.ONE, renderRequests, Integer::sum);
        return new Traffic(byTier, minimum, retries.get());
    }
}
