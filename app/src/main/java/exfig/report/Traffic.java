package exfig.report;

import exfig.figma.Tier;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a run spent on Figma's API.
///
/// @param sent requests by tier, retries included
/// @param minimum the fewest requests by tier that could have asked for the same
/// @param retries attempts after a first one, of requests and downloads
public record Traffic(Map<Tier, Integer> sent, Map<Tier, Integer> minimum, int retries) {
    public Traffic {
        sent = complete(sent);
        minimum = complete(minimum);
    }

    private static Map<Tier, Integer> complete(Map<Tier, Integer> counts) {
        Map<Tier, Integer> complete = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            complete.put(tier, counts.getOrDefault(tier, 0));
        }
        return Collections.unmodifiableMap(complete);
    }
}
