package exfig.figma.wire;

import java.util.Map;

/// The body of a nodes request.
///
/// @param nodes by id as Figma writes it; ids that are not in the file are left out
public record NodesBody(String name, String version, Map<String, Node> nodes) {
    /// Keeps the order.
    public NodesBody {
        nodes = Ordered.copy(nodes);
    }
}
