package exfig.figma;

import exfig.resilience.Deadline;
import exfig.resilience.RateLimiter;
import exfig.resilience.SharedState;
import exfig.resilience.TimeSource;
import exfig.resilience.Timing;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets requests through at the pace of their tier, and none that Figma has refused for long. Safe for
/// many threads.
final class TierGate {
    private final Map<Tier, RateLimiter> limiters = new EnumMap<>(Tier.class);
    private final Closures closures;
    private final RequestListener listener;
    private final TimeSource time;

    TierGate(ClientSettings settings, RequestListener listener, Timing timing) {
        SharedState shared = SharedLimits.of(settings);
        for (Tier tier : Tier.values()) {
            limiters.put(
                    tier,
                    new RateLimiter(settings.perMinute(tier), assured(tier), timing, shared, "tier-" + tier.number()));
        }
        this.listener = listener;
        this.time = timing.time();
        this.closures = new Closures(time, SharedLimits.memoryOf(settings), !settings.asksAnyway());
    }

    /// What every plan and seat grants in a minute. Nothing of Tier 1, where the lowest are counted by the
    /// month.
    private static int assured(Tier tier) {
        return tier == Tier.ONE ? 1 : Plan.STARTER.perMinute(tier);
    }

    /// Waits for a permit of the endpoint's tier.
    ///
    /// @param party whose turn is taken
    /// @throws FigmaException at once while the endpoint is closed
    RateLimiter.Permit pass(String party, ApiRequest request, Deadline deadline) throws InterruptedException {
        requireOpen(request);
        Endpoint endpoint = request.endpoint();
        RateLimiter.Permit permit = acquire(party, endpoint, deadline);
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

    private RateLimiter.Permit acquire(String party, Endpoint endpoint, Deadline deadline) throws InterruptedException {
        AtomicBoolean waiting = new AtomicBoolean();
        long startNanos = time.nanos();
        try {
            return limiter(endpoint).acquire(party, endpoint.name(), deadline, (wait, why) -> {
                waiting.set(true);
                listener.waiting(endpoint.tier(), wait, why);
            });
        } finally {
            if (waiting.get()) {
                listener.waited(endpoint.tier(), Duration.ofNanos(time.nanos() - startNanos));
            }
        }
    }

    /// Lets no such request through until its wait is over.
    void close(ApiRequest request, FigmaFailure.RateLimited failure, Duration duration) {
        closures.close(request.endpoint(), request.file(), failure, duration);
    }

    /// It has answered.
    void answered(ApiRequest request) {
        closures.answered(request.endpoint(), request.file());
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
