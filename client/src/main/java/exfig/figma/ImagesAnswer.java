package exfig.figma;

import exfig.figma.id.NodeId;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// Where the renders of one request are.
///
/// @param urls signed addresses, in the order asked for; two nodes may share one
/// @param withoutRender nodes whose address is null, no address at all, or missing from the answer
public record ImagesAnswer(Map<NodeId, URI> urls, List<NodeId> withoutRender) {
    /// Keeps the order.
    public ImagesAnswer {
        urls = Copies.ordered(urls);
        withoutRender = List.copyOf(withoutRender);
    }

    /// Without the addresses, whose queries are signatures.
    @Override
    public String toString() {
        return "ImagesAnswer[urls=%s, withoutRender=%s]".formatted(urls.keySet(), withoutRender);
    }
}
