package exfig.asset;

import java.util.Map;
import java.util.Optional;

/// A component as the designer named it, before any processing.
///
/// @param node where it is drawn
/// @param name its own name; a variant's is `Property=Value, Property2=Value2`
/// @param setName the component set that it is a variant of
/// @param set the node of that set, when known
/// @param description as typed in Figma; may carry platform words and `rtl`
/// @param page the page's name, when known
/// @param frame the frame or section directly below the page, when there is one
/// @param size the layer's box, when the document was read
/// @param file which of the configured files it came from
/// @param dark what turns its colors into those of the dark appearance, when that is known
public record DrawnComponent(
        NodeRef node,
        String name,
        Optional<String> setName,
        Optional<NodeRef> set,
        String description,
        Optional<String> page,
        Optional<String> frame,
        Optional<Size> size,
        Appearance file,
        Optional<Recolouring> dark) {
    /// A component whose dark colors are not known.
    public DrawnComponent(
            NodeRef node,
            String name,
            Optional<String> setName,
            Optional<NodeRef> set,
            String description,
            Optional<String> page,
            Optional<String> frame,
            Optional<Size> size,
            Appearance file) {
        this(node, name, setName, set, description, page, frame, size, file, Optional.empty());
    }

    /// The same with its dark colors.
    public DrawnComponent withDark(Recolouring change) {
        return new DrawnComponent(node, name, setName, set, description, page, frame, size, file, Optional.of(change));
    }

    /// What filters and files go by: the set's name for a variant, else the component's own.
    public String assetName() {
        return setName.orElse(name);
    }

    /// The variant's properties in the order of the name, blanks trimmed; empty for a plain component.
    public Map<String, String> variantProperties() {
        return setName.isEmpty() ? Map.of() : VariantName.parse(name);
    }
}
