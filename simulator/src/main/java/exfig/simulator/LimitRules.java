package exfig.simulator;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Where the rate limits differ from what the plan promises. Figma says "up to": under load it may allow less,
/// and it does not say whether the endpoints of a tier share one bucket.
///
/// @param bucketPerEndpoint whether each endpoint has a bucket of its own instead of one for its tier
/// @param tiers what the tiers 1 to 3 really allow; a missing one keeps the plan's
/// @param endpoints endpoints with a bucket of their own; it goes before their tier's
/// @param share how much of each bucket this client gets, above 0 and at most 1; others eat the rest
public record LimitRules(
        boolean bucketPerEndpoint, Map<Integer, Allowance> tiers, Map<Endpoint, Allowance> endpoints, double share) {
    /// Exactly the plan's limits.
    public static final LimitRules AS_PROMISED = new LimitRules(false, Map.of(), Map.of(), 1);

    /// Copies the maps.
    ///
    /// @throws IllegalArgumentException when the share is out of range
    public LimitRules {
        tiers = Map.copyOf(tiers);
        endpoints = Map.copyOf(endpoints);
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share: " + share);
        }
    }

    /// The size of a bucket, and how long it takes to fill it.
    public record Allowance(int requests, Duration period) {
        /// Rejects a bucket without room.
        public Allowance {
            if (requests < 1 || !period.isPositive()) {
                throw new IllegalArgumentException(requests + " in " + period);
            }
        }

        /// So many a minute.
        public static Allowance perMinute(int requests) {
            return new Allowance(requests, Duration.ofMinutes(1));
        }

        /// So many in 30 days.
        public static Allowance perMonth(int requests) {
            return new Allowance(requests, Duration.ofDays(30));
        }

        /// A part of it, at least one request.
        public Allowance times(double share) {
            return new Allowance(Math.max(1, (int) (requests * share)), period);
        }
    }

    /// The same with a bucket for each endpoint.
    public LimitRules withBucketPerEndpoint() {
        return new LimitRules(true, tiers, endpoints, share);
    }

    /// The same with another bucket for a tier.
    public LimitRules withTier(int tier, Allowance allowance) {
        Map<Integer, Allowance> changed = new HashMap<>(tiers);
        changed.put(tier, allowance);
        return new LimitRules(bucketPerEndpoint, changed, endpoints, share);
    }

    /// The same with a bucket of its own for an endpoint.
    public LimitRules withEndpoint(Endpoint endpoint, Allowance allowance) {
        Map<Endpoint, Allowance> changed = new HashMap<>(endpoints);
        changed.put(endpoint, allowance);
        return new LimitRules(bucketPerEndpoint, tiers, changed, share);
    }

    /// The same with others eating the rest of each bucket.
    public LimitRules withShare(double part) {
        return new LimitRules(bucketPerEndpoint, tiers, endpoints, part);
    }
}
