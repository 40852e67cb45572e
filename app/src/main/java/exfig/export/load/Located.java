package exfig.export.load;

import exfig.asset.DrawnComponent;
import exfig.figma.id.NodeId;
import java.util.Optional;
import java.util.Set;

/// A component and the nodes that it is known to lie in.
///
/// @param path ids of the component itself and of what is known of its ancestors; all of them when the document was
/// read, else set, frame and page
/// @param obstacle why it cannot be rendered, as the end of a sentence
record Located(DrawnComponent component, Set<NodeId> path, Optional<String> obstacle) {
    Located {
        path = Set.copyOf(path);
    }
}
