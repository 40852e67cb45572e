package exfig.figma;

import exfig.resilience.Deadline;
import exfig.resilience.RateLimiter;
import exfig.resilience.SharedState;
import exfig.resilience.Timing;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Lets requests through at the pace of their tier, and none to an endpoint that Figma has closed for long.
/// Safe for many threads.
final class TierGate {
    private record Closure(FigmaFailure.RateLimited failure, long untilNanos) {}

    private final Map<Tier, RateLimiter> limiters = new EnumMap<>(Tier.class);
    private final Map<Endpoint, Closure> closures = new EnumMap<>(Endpoint.class);
    private final RequestListener listener;
    private final Timing timing;

    TierGate(ClientSettings settings, RequestListener listener, Timing timing) {
        SharedState shared = SharedLimits.of(settings);
        for (Tier tier : Tier.values()) {
            limiters.put(tier, new RateLimiter(settings.perMinute(tier), timing, shared, "tier-" + tier.number()));
        }
        this.listener = listener;
        this.timing = timing;
    }

    /// Waits for a permit of the endpoint's tier.
    ///
    /// @param party whose turn is taken
    /// @throws FigmaException at once while the endpoint is closed
    RateLimiter.Permit pass(String party, Endpoint endpoint, Deadline deadline) throws InterruptedException {
        requireOpen(endpoint);
        RateLimiter.Permit permit = limiter(endpoint)
                .acquire(party, endpoint.name(), deadline, wait -> listener.waiting(endpoint.tier(), wait));
        boolean open = false;
        try {
            // It may have been closed while we waited.
            requireOpen(endpoint);
            open = true;
            return permit;
        } finally {
            if (!open) {
                permit.close();
            }
        }
    }

    /// Lets no request to the endpoint through until its wait is over; reports differ on whether the rest of
    /// the tier is closed too (API notes, section 5), so the rest finds out for itself.
    synchronized void close(Endpoint endpoint, FigmaFailure.RateLimited failure, Duration duration) {
        closures.put(endpoint, new Closure(failure, timing.time().nanos() + duration.toNanos()));
    }

    private synchronized void requireOpen(Endpoint endpoint) {
        Closure closure = closures.get(endpoint);
        if (closure == null) {
            return;
        }
        long left = closure.untilNanos() - timing.time().nanos();
        if (left <= 0) {
            closures.remove(endpoint);
            return;
        }
        FigmaFailure.RateLimited first = closure.failure();
        throw new FigmaException(new FigmaFailure.RateLimited(
                first.endpoint(),
                first.tier(),
                Optional.of(Duration.ofNanos(left)),
                first.plan(),
                first.seatLimit(),
                first.upgradeLink(),
                first.requestId()));
    }

    private RateLimiter limiter(Endpoint endpoint) {
        RateLimiter limiter = limiters.get(endpoint.tier());
        if (limiter == null) {
            throw new IllegalStateException("no limiter for " + endpoint);
        }
        return limiter;
    }
}
