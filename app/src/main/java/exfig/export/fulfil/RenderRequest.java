package exfig.export.fulfil;

import exfig.figma.id.NodeId;
import exfig.resilience.Deadline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One request to the renderer and the renders that hang on it, whichever configs want them.
///
/// @param renders alike in everything but their node
/// @param halvings how often a larger request was halved to get here
/// @param second whether these renders failed once before
record RenderRequest(List<PendingRender> renders, int halvings, boolean second) {
    RenderRequest {
        renders = List.copyOf(renders);
    }

    RenderBatch batch() {
        return RenderBatch.group(
                        renders.stream().map(render -> render.key().render()).toList())
                .getFirst();
    }

    /// The same with the renders of a batch that was cut out of this one.
    RenderRequest with(RenderBatch piece, int newHalvings) {
        Map<NodeId, PendingRender> byNode = byNode();
        return new RenderRequest(piece.nodes().stream().map(byNode::get).toList(), newHalvings, second);
    }

    Map<NodeId, PendingRender> byNode() {
        Map<NodeId, PendingRender> byNode = new HashMap<>();
        renders.forEach(render -> byNode.put(render.key().render().node().node(), render));
        return byNode;
    }

    /// The deadline of a config that waits for it; a process has one for all of them.
    Deadline deadline() {
        return renders.stream()
                .flatMap(render -> render.waiters().stream())
                .map(waiter -> waiter.terms().deadline())
                .findFirst()
                .orElse(Deadline.none());
    }
}
