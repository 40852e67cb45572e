package exfig.simulator.limits;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.LimitRules;
import exfig.simulator.LimitRules.Allowance;
import exfig.simulator.SimulatorPlan;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// All buckets of a simulator.
public final class RateLimits {
    private final SimulatorPlan plan;
    private final LimitRules rules;
    private final VirtualClock clock;
    private final Map<String, LeakyBucket> buckets = new ConcurrentHashMap<>();

    /// @param rules where the limits differ from the plan's
    public RateLimits(SimulatorPlan plan, LimitRules rules, VirtualClock clock) {
        this.plan = plan;
        this.rules = rules;
        this.clock = clock;
    }

    /// Takes a permit; when there is none, tells the 429 that Figma sends.
    public Optional<Fault.TooManyRequests> take(String token, Endpoint endpoint) {
        boolean own = rules.bucketPerEndpoint() || rules.endpoints().containsKey(endpoint);
        String key = token + " " + (own ? endpoint.name() : endpoint.tier());
        return allowance(endpoint).map(full -> full.times(rules.share())).flatMap(allowance -> {
            long now = clock.nanos();
            Duration wait = buckets.computeIfAbsent(
                            key, _ -> new LeakyBucket(allowance.requests(), allowance.period(), now))
                    .take(now);
            return wait.isZero() ? Optional.empty() : Optional.of(refusal(clock.realWait(wait)));
        });
    }

    private Optional<Allowance> allowance(Endpoint endpoint) {
        return Optional.ofNullable(rules.endpoints().get(endpoint))
                .or(() -> Optional.ofNullable(rules.tiers().get(endpoint.tier())))
                .or(() -> promised(endpoint.tier()));
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

    private Optional<Allowance> promised(int tier) {
        return switch (plan) {
            case UNLIMITED -> Optional.empty();
            case STARTER -> tier == 1 ? Optional.of(Allowance.perMonth(6)) : minute(tier, 0, 5, 10);
            case PRO -> minute(tier, 10, 25, 50);
            case ORG -> minute(tier, 15, 50, 100);
            case ENTERPRISE -> minute(tier, 20, 100, 150);
        };
    }

    private static Optional<Allowance> minute(int tier, int first, int second, int third) {
        return switch (tier) {
            case 1 -> Optional.of(Allowance.perMinute(first));
            case 2 -> Optional.of(Allowance.perMinute(second));
            case 3 -> Optional.of(Allowance.perMinute(third));
            default -> Optional.empty();
        };
    }
}
