package exfig.figma.wire;

import org.jspecify.annotations.Nullable;

/// A component of a published library.
///
/// @param name for a variant `Prop=Value, Prop2=Value2`; may be empty
/// @param description empty when there is none
/// @param updatedAt ISO 8601; moves when this component is published anew
public record PublishedComponent(
        String key,
        String nodeId,
        String name,
        String description,
        @Nullable String updatedAt,
        @Nullable ContainingFrame containingFrame) {}
