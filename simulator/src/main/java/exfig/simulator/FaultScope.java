package exfig.simulator;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Which requests a fault may strike. Empty sets let everything pass.
///
/// @param endpoints those it may strike
/// @param fileKeys only requests about one of these files
/// @param nodeIds only requests about one of these nodes; a download is about the node that was drawn
/// @param from not before so much time after the first request, by the simulator's clock
/// @param until not from then on
public record FaultScope(
        Set<Endpoint> endpoints, Set<String> fileKeys, Set<String> nodeIds, Duration from, Optional<Duration> until) {
    /// Copies the sets.
    public FaultScope {
        endpoints = Set.copyOf(endpoints);
        fileKeys = Set.copyOf(fileKeys);
        nodeIds = Set.copyOf(nodeIds);
    }

    /// All requests to some endpoints.
    public static FaultScope of(Set<Endpoint> endpoints) {
        return new FaultScope(endpoints, Set.of(), Set.of(), Duration.ZERO, Optional.empty());
    }

    /// Whether a request at a time after the first one is in scope.
    public boolean covers(Endpoint endpoint, String fileKey, Set<String> nodes, Duration elapsed) {
        return (endpoints.isEmpty() || endpoints.contains(endpoint))
                && (fileKeys.isEmpty() || fileKeys.contains(fileKey))
                && (nodeIds.isEmpty() || nodes.stream().anyMatch(nodeIds::contains))
                && elapsed.compareTo(from) >= 0
                && until.filter(end -> elapsed.compareTo(end) >= 0).isEmpty();
    }
}
