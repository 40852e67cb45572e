package exfig.command;

import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.figma.RequestListener;
import exfig.figma.RequestRecord;
import exfig.figma.Tier;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Counts what a run spends, and passes the client's news on as events. Thread-safe.
final class RequestTally implements RequestListener {
    private final EventSink events;
    private final ConcurrentMap<Tier, Integer> byTier = new ConcurrentHashMap<>();
    private final AtomicInteger retries = new AtomicInteger();

    RequestTally(EventSink events) {
        this.events = events;
    }

    @Override
    public void requested(RequestRecord request) {
        byTier.merge(request.tier(), 1, Integer::sum);
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

    /// Requests sent in a tier, retries included.
    int requests(Tier tier) {
        return byTier.getOrDefault(tier, 0);
    }

    /// Attempts after a first one, of requests and downloads.
    int retries() {
        return retries.get();
    }
}
