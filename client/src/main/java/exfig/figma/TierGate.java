package exfig.figma;

import exfig.resilience.Deadline;
import exfig.resilience.RateLimiter;
import exfig.resilience.SharedState;
import exfig.resilience.Timing;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// Lets requests through at the pace of their tier, and none that Figma has refused for long. Safe for
/// many threads.
final class TierGate {
    private final Map<Tier, RateLimiter> limiters = new EnumMap<>(Tier.class);
    private final Closures closures;
    private final RequestListener listener;

    TierGate(ClientSettings settings, RequestListener listener, Timing timing) {
        SharedState shared = SharedLimits.of(settings);
        for (Tier tier : Tier.values()) {
            limiters.put(tier, new RateLimiter(settings.perMinute(tier), timing, shared, "tier-" + tier.number()));
        }
        this.listener = listener;
        this.closures = new Closures(timing.time());
    }

    /// Waits for a permit of the endpoint's tier.
    ///
    /// @param party whose turn is taken
    /// @throws FigmaException at once while the endpoint is closed
    RateLimiter.Permit pass(String party, ApiRequest request, Deadline deadline) throws InterruptedException {
        requireOpen(request);
        Endpoint endpoint = request.endpoint();
        RateLimiter.Permit permit = limiter(endpoint)
                .acquire(party, endpoint.name(), deadline, (wait, why) -> listener.waiting(endpoint.tier(), wait, why));
        boolean open = false;
        try {
            // It may have been closed while we waited.
            requireOpen(request);
            open = true;
            return permit;
        } finally {
            if (!open) {
                permit.close();
            }
        }
    }

    /// Lets no such request through until its wait is over.
    void close(ApiRequest request, FigmaFailure.RateLimited failure, Duration duration) {
        closures.close(request.endpoint(), request.file(), failure, duration);
    }

    private void requireOpen(ApiRequest request) {
        closures.refusal(request.endpoint(), request.file()).ifPresent(failure -> {
            throw new FigmaException(failure);
        });
    }

    private RateLimiter limiter(Endpoint endpoint) {
        RateLimiter limiter = limiters.get(endpoint.tier());
        if (limiter == null) {
            throw new IllegalStateException("no limiter for " + endpoint);
        }
        return limiter;
    }
}
