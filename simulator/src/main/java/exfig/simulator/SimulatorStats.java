package exfig.simulator;

import java.util.Map;

/// What was counted since the start. The API's counters do not include downloads, requests that are no HTTP, or
/// the mirror.
///
/// @param apiRequests all requests to the API, refused ones too
/// @param byEndpoint API requests by endpoint
/// @param byTier API requests by tier; 0 is what Figma does not meter
/// @param byToken API requests by fingerprint of the token
/// @param byOutcome API requests by status, or by the label of the fault that struck
/// @param rendersRequested ids asked of GET image, repeated ones too
/// @param cdnRequests requests to the asset host
/// @param cdnByOutcome the same by status, or by the label of the fault that struck
/// @param cdnRequestsWithToken requests to the asset host that carried credentials: must be 0
/// @param apiBytes bytes sent by the API, headers included
/// @param cdnBytes bytes sent by the asset host, headers included
/// @param maxCdnConnections the most connections that the asset host had open at once
/// @param malformedRequests what reached the API or the asset host and was no HTTP
/// @param mirrorRequests requests to the host that redirections lead to
/// @param mirrorRequestsWithToken requests to it that carried credentials: must be 0
public record SimulatorStats(
        long apiRequests,
        Map<Endpoint, Long> byEndpoint,
        Map<Integer, Long> byTier,
        Map<String, Long> byToken,
        Map<String, Long> byOutcome,
        long rendersRequested,
        long cdnRequests,
        Map<String, Long> cdnByOutcome,
        long cdnRequestsWithToken,
        long apiBytes,
        long cdnBytes,
        int maxCdnConnections,
        long malformedRequests,
        long mirrorRequests,
        long mirrorRequestsWithToken) {
    /// The requests to one endpoint.
    public long requests(Endpoint endpoint) {
        return byEndpoint.getOrDefault(endpoint, 0L);
    }

    /// The requests of one tier.
    public long requestsOfTier(int tier) {
        return byTier.getOrDefault(tier, 0L);
    }
}
