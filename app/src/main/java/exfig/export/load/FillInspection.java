package exfig.export.load;

import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.figma.wire.Node;
import exfig.figma.wire.Paint;
import exfig.resilience.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which fills below components follow no color variable.
///
/// @param library shared by the whole run
public record FillInspection(FileLibrary library) {
    /// Component → the names of the layers below it with a visible, opaque or half-opaque fill of a
    /// fixed color. Images are exempt, and so is what nobody sees. As many Tier 1 requests as the
    /// ids' length demands.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses
    public Map<NodeId, List<String>> unbound(FileKey file, List<NodeId> components, Deadline deadline)
            throws InterruptedException {
        Map<NodeId, List<String>> unbound = new LinkedHashMap<>();
        library.nodes(file, components.stream().distinct().sorted().toList(), deadline)
                .nodes()
                .forEach((id, root) -> {
                    List<String> layers = below(root);
                    if (!layers.isEmpty()) {
                        unbound.put(id, layers);
                    }
                });
        return unbound;
    }

    private static List<String> below(Node root) {
        List<String> layers = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(root.children());
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.visible() && node.opacity() > 0) {
                if (node.fills().stream().anyMatch(FillInspection::isFixed)) {
                    layers.add(node.name());
                }
                node.children().forEach(open::push);
            }
        }
        return layers.stream().sorted().toList();
    }

    private static boolean isFixed(Paint fill) {
        return fill.visible() && fill.opacity() > 0 && !fill.type().equals("IMAGE") && fill.colorVariable() == null;
    }
}
