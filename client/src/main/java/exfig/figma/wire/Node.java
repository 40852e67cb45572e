package exfig.figma.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A node with all below it; fields that no exporter needs are left out.
///
/// @param type like `FRAME`; may be one that is newer than this program
/// @param visible true when the JSON does not say
/// @param opacity 1 when the JSON does not say
/// @param style of text alone
/// @param characters of text alone
/// @param componentId of instances alone: the main component
/// @param absoluteBoundingBox null for what has no extent
/// @param explicitVariableModes collection id → mode id, where a designer fixed the mode of what is
///     drawn here
/// @param children empty for leaves, and where the request's depth cut the tree
public record Node(
        String id,
        String name,
        String type,
        boolean visible,
        double opacity,
        @Nullable String blendMode,
        List<Paint> fills,
        List<Paint> strokes,
        double strokeWeight,
        double cornerRadius,
        List<Effect> effects,
        @Nullable TypeStyle style,
        @Nullable String characters,
        @Nullable String componentId,
        @Nullable Rectangle absoluteBoundingBox,
        Map<String, String> explicitVariableModes,
        List<Node> children) {
    /// Copies the lists.
    public Node {
        fills = List.copyOf(fills);
        strokes = List.copyOf(strokes);
        effects = List.copyOf(effects);
        explicitVariableModes = Ordered.copy(explicitVariableModes);
        children = List.copyOf(children);
    }
}
