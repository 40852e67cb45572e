package exfig.export.fulfil;

import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.id.NodeId;
import exfig.resilience.Deadline;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Renders everything, unless told otherwise.
final class FakeRenderer implements RenderSource {
    final List<List<NodeId>> requests = Collections.synchronizedList(new ArrayList<>());
    final Set<NodeId> emptyOnce = ConcurrentHashMap.newKeySet();
    Set<NodeId> alwaysEmpty = Set.of();
    Set<NodeId> heavy = Set.of();
    int limit = Integer.MAX_VALUE;
    Optional<FigmaFailure> failure = Optional.empty();
    int failureFromRequest = Integer.MAX_VALUE;
    int mostNodes = Integer.MAX_VALUE;
    boolean oneAddress;
    final Map<NodeId, URI> oddAddressOnce = new ConcurrentHashMap<>();

    @Override
    public List<RenderBatch> cut(RenderBatch group) {
        return BatchLimits.cut(group, mostNodes);
    }

    @Override
    public Located locate(RenderBatch batch, Deadline deadline) {
        requests.add(batch.nodes());
        if (requests.size() >= failureFromRequest) {
            throw new FigmaException(new FigmaFailure.ServerError("images", 503, "", Optional.empty()));
        }
        failure.ifPresent(cause -> {
            throw new FigmaException(cause);
        });
        if (batch.nodes().size() > limit || batch.nodes().stream().anyMatch(heavy::contains)) {
            throw new FigmaException(new FigmaFailure.RenderTimeout(
                    batch.file(), batch.nodes().size(), "Render timeout", Optional.empty()));
        }
        Map<NodeId, URI> addresses = new HashMap<>();
        List<NodeId> empty = new ArrayList<>();
        for (NodeId node : batch.nodes()) {
            if (alwaysEmpty.contains(node) || emptyOnce.remove(node)) {
                empty.add(node);
            } else {
                URI odd = oddAddressOnce.remove(node);
                addresses.put(
                        node, odd != null ? odd : URI.create("https://assets.example/" + (oneAddress ? "same" : node)));
            }
        }
        return new Located(addresses, empty);
    }
}
