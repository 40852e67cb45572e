package exfig.report;

import exfig.figma.Tier;
import java.util.Map;

/// What a run spent on Figma's API.
///
/// @param sent requests by tier, retries included
/// @param minimum the fewest requests by tier that could have asked for the same
/// @param retries attempts after a first one, of requests and downloads
public record Traffic(Map<Tier, Integer> sent, Map<Tier, Integer> minimum, int retries) {
    public Traffic {
        sent = Map.copyOf(sent);
        minimum = Map.copyOf(minimum);
    }

    /// Requests sent in all tiers.
    public int total() {
        return sent.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Requests sent in a tier.
    public int sent(Tier tier) {
        return sent.getOrDefault(tier, 0);
    }

    /// The fewest requests in a tier.
    public int minimum(Tier tier) {
        return minimum.getOrDefault(tier, 0);
    }
}
