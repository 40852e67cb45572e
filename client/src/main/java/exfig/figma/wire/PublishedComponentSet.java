package exfig.figma.wire;

import org.jspecify.annotations.Nullable;

/// A component set of a published library.
///
/// @param description empty when there is none
/// @param updatedAt ISO 8601
public record PublishedComponentSet(
        String key,
        String nodeId,
        String name,
        String description,
        @Nullable String updatedAt,
        @Nullable ContainingFrame containingFrame) {}
