package exfig.figma;

import exfig.figma.id.NodeId;
import exfig.figma.wire.Node;
import java.util.List;
import java.util.Map;

/// Nodes with all below them, merged from as many requests as it took.
///
/// @param version of the file; when it moved between two requests, that of the first
/// @param nodes in the order asked for
/// @param missing ids that are not in the file
public record NodesAnswer(String version, Map<NodeId, Node> nodes, List<NodeId> missing) {
    /// Keeps the order.
    public NodesAnswer {
        nodes = Copies.ordered(nodes);
        missing = List.copyOf(missing);
    }
}
