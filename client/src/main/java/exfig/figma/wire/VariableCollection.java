package exfig.figma.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A group of variables that share modes. Two collections may have one name.
///
/// @param variableIds in the order designers see
/// @param parentVariableCollectionId of extended collections alone
/// @param variableOverrides of extended collections alone: by variable id, then by mode id
public record VariableCollection(
        String id,
        String name,
        String key,
        List<VariableMode> modes,
        String defaultModeId,
        boolean remote,
        boolean hiddenFromPublishing,
        List<String> variableIds,
        boolean isExtension,
        @Nullable String parentVariableCollectionId,
        @Nullable String rootVariableCollectionId,
        Map<String, Map<String, VariableValue>> variableOverrides) {
    /// Keeps the orders.
    public VariableCollection {
        modes = List.copyOf(modes);
        variableIds = List.copyOf(variableIds);
        variableOverrides = Ordered.copy(variableOverrides);
    }
}
