package exfig.figma.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The published variables of a file: names and keys, neither modes nor values.
///
/// @param collections by id
/// @param variables by id
public record PublishedVariables(Map<String, Collection> collections, Map<String, Item> variables) {
    /// Keeps the orders.
    public PublishedVariables {
        collections = Ordered.copy(collections);
        variables = Ordered.copy(variables);
    }

    /// A published collection.
    public record Collection(
            String id,
            @Nullable String subscribedId,
            String name,
            String key,
            @Nullable String updatedAt) {}

    /// A published variable.
    ///
    /// @param resolvedDataType `BOOLEAN`, `FLOAT`, `STRING`, `COLOR`, or a newer one
    public record Item(
            String id,
            @Nullable String subscribedId,
            String name,
            String key,
            String variableCollectionId,
            String resolvedDataType,
            @Nullable String updatedAt) {}
}
