package exfig.figma;

import exfig.figma.id.NodeId;
import java.util.List;
import java.util.Optional;

/// Which part of a file is asked for.
///
/// @param version a version id; empty is the current version
/// @param ids nodes to which the answer is cut; empty is the whole file
/// @param depth levels below the document, 1 or more; 1 is the pages alone; empty is all
/// @param geometryPaths with vector outlines, which makes the answer 5 to 10 times as big
public record FileQuery(Optional<String> version, List<NodeId> ids, Optional<Integer> depth, boolean geometryPaths) {
    /// @throws IllegalArgumentException when the depth is below one
    public FileQuery {
        ids = List.copyOf(ids);
        if (depth.filter(levels -> levels < 1).isPresent()) {
            throw new IllegalArgumentException("depth must be 1 or more");
        }
    }

    /// The whole current file without vector outlines.
    public static FileQuery whole() {
        return new FileQuery(Optional.empty(), List.of(), Optional.empty(), false);
    }
}
