package exfig.figma;

import exfig.figma.id.NodeId;
import java.util.List;
import java.util.Optional;

/// A component as it stands in the tree of a file.
///
/// @param name for a variant `Prop=Value, Prop2=Value2`; may be empty
/// @param setName the component set it is a variant of
/// @param description empty when there is none
/// @param frameName the FRAME or SECTION directly below the page; empty when something else stands there
/// @param ancestors from the page down to the parent
/// @param width of the absolute bounding box in pixels; 0 when Figma gives none
/// @param height as width
/// @param visible its own switch; those of its ancestors do not count
/// @param remote what the file's component table says; a component in the tree is rarely remote
public record OutlineComponent(
        NodeId id,
        String name,
        Optional<String> setName,
        Optional<NodeId> setId,
        String description,
        String pageName,
        NodeId pageId,
        Optional<String> frameName,
        List<NodeId> ancestors,
        double width,
        double height,
        boolean visible,
        boolean remote) {
    /// Copies the list.
    public OutlineComponent {
        ancestors = List.copyOf(ancestors);
    }
}
