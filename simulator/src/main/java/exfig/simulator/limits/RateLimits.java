package exfig.simulator.limits;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.SimulatorPlan;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// All buckets of a simulator.
public final class RateLimits {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration MONTH = Duration.ofDays(30);

    private final SimulatorPlan plan;
    private final boolean bucketPerEndpoint;
    private final VirtualClock clock;
    private final Map<String, LeakyBucket> buckets = new ConcurrentHashMap<>();

    /// @param bucketPerEndpoint whether each endpoint has its own bucket instead of one for its tier; Figma does not
    /// say
    public RateLimits(SimulatorPlan plan, boolean bucketPerEndpoint, VirtualClock clock) {
        this.plan = plan;
        this.bucketPerEndpoint = bucketPerEndpoint;
        this.clock = clock;
    }

    private record Budget(int requests, Duration period) {}

    /// Takes a permit; when there is none, tells the 429 that Figma sends.
    public Optional<Fault.TooManyRequests> take(String token, Endpoint endpoint) {
        return budget(endpoint.tier()).flatMap(budget -> {
            String key = token + " " + (bucketPerEndpoint ? endpoint.name() : endpoint.tier());
            long now = clock.nanos();
            Duration wait = buckets.computeIfAbsent(key, _ -> new LeakyBucket(budget.requests, budget.period, now))
                    .take(now);
            return wait.isZero() ? Optional.empty() : Optional.of(refusal(wait));
        });
    }

    private Fault.TooManyRequests refusal(Duration wait) {
        long seconds = wait.plusNanos(999_999_999).toSeconds();
        String type = plan == SimulatorPlan.STARTER ? "low" : "high";
        return new Fault.TooManyRequests(Optional.of(Long.toString(seconds)), planTier(), type);
    }

    private String planTier() {
        return switch (plan) {
            case STARTER -> "starter";
            case PRO -> "pro";
            case ORG -> "org";
            case ENTERPRISE, UNLIMITED -> "enterprise";
        };
    }

    private Optional<Budget> budget(int tier) {
        return switch (plan) {
            case UNLIMITED -> Optional.empty();
            case STARTER -> tier == 1 ? Optional.of(new Budget(6, MONTH)) : minute(tier, 0, 5, 10);
            case PRO -> minute(tier, 10, 25, 50);
            case ORG -> minute(tier, 15, 50, 100);
            case ENTERPRISE -> minute(tier, 20, 100, 150);
        };
    }

    private static Optional<Budget> minute(int tier, int first, int second, int third) {
        return switch (tier) {
            case 1 -> Optional.of(new Budget(first, MINUTE));
            case 2 -> Optional.of(new Budget(second, MINUTE));
            case 3 -> Optional.of(new Budget(third, MINUTE));
            default -> Optional.empty();
        };
    }
}
