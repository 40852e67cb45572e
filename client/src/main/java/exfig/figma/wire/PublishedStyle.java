package exfig.figma.wire;

import org.jspecify.annotations.Nullable;

/// A style of a published library. Its values are in its node.
///
/// @param description empty when there is none
/// @param updatedAt ISO 8601
/// @param sortPosition sorts as text in the order designers see
public record PublishedStyle(
        String key,
        String nodeId,
        StyleType type,
        String name,
        String description,
        @Nullable String updatedAt,
        @Nullable String sortPosition) {}
