package exfig.export.fulfil;

import exfig.figma.id.NodeId;
import exfig.resilience.Deadline;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// Whoever renders. Today Figma; a local renderer fits behind the same keys.
public interface RenderSource {
    /// Cuts a group into the batches that cost the fewest requests.
    List<RenderBatch> cut(RenderBatch group);

    /// Renders one batch with exactly one request.
    ///
    /// @throws exfig.figma.FigmaException when the request failed for good
    Located locate(RenderBatch batch, Deadline deadline) throws InterruptedException;

    /// Where the renders of a batch can be downloaded.
    ///
    /// @param withoutRender nodes that the renderer gave nothing for
    record Located(Map<NodeId, URI> addresses, List<NodeId> withoutRender) {
        public Located {
            addresses = Map.copyOf(addresses);
            withoutRender = List.copyOf(withoutRender);
        }
    }
}
