package exfig.figma.wire;

import java.util.List;
import java.util.Map;

/// A variable as its file has it.
///
/// @param id `VariableID:1:2`, or `VariableID:<key>/1:2` when remote
/// @param name with `/` between groups
/// @param resolvedType `BOOLEAN`, `FLOAT`, `STRING`, `COLOR`, or a newer one
/// @param remote from another library
/// @param valuesByMode by mode id
/// @param codeSyntax by `WEB`, `ANDROID`, `iOS`
/// @param deletedButReferenced deleted, but something still uses it
public record Variable(
        String id,
        String name,
        String key,
        String variableCollectionId,
        String resolvedType,
        String description,
        boolean hiddenFromPublishing,
        boolean remote,
        Map<String, VariableValue> valuesByMode,
        List<String> scopes,
        Map<String, String> codeSyntax,
        boolean deletedButReferenced) {
    /// Keeps the orders.
    public Variable {
        valuesByMode = Ordered.copy(valuesByMode);
        scopes = List.copyOf(scopes);
        codeSyntax = Ordered.copy(codeSyntax);
    }
}
