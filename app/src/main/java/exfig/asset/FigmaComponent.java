package exfig.asset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a developer finds in Figma for an artwork: a component, or the component set that it is a
/// variant of.
///
/// @param node the set's node where there is a set, since Figma's developer tools know sets and not
///     their variants
/// @param variant variant property → value, in Figma's order, where several variants of the set are
///     artworks of their own; empty otherwise
public record FigmaComponent(NodeRef node, Map<String, String> variant) {
    public FigmaComponent {
        variant = Collections.unmodifiableMap(new LinkedHashMap<>(variant));
    }

    /// A component that is no variant.
    public static FigmaComponent plain(NodeRef node) {
        return new FigmaComponent(node, Map.of());
    }

    /// The address of the node in a browser.
    public String url() {
        return "https://www.figma.com/design/" + node.file() + "?node-id=" + nodeId();
    }

    /// The node's id as addresses write it: `1-2`.
    public String nodeId() {
        return node.node().value().replace(':', '-');
    }
}
