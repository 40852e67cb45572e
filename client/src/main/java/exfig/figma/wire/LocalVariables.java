package exfig.figma.wire;

import java.util.Map;

/// The variables of a file, and those of other libraries that it uses; aliases of the latter may lead nowhere.
///
/// @param collections by id
/// @param variables by id
public record LocalVariables(Map<String, VariableCollection> collections, Map<String, Variable> variables) {
    /// Keeps the orders.
    public LocalVariables {
        collections = Ordered.copy(collections);
        variables = Ordered.copy(variables);
    }
}
