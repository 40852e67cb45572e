package exfig.figma;

import java.util.List;
import java.util.Map;

/// Changes to the variables of a file, applied all or not at all.
///
/// @param updates at most some 25,000, since Figma takes 4 MB
public record VariableChanges(List<Update> updates) {
    /// @throws IllegalArgumentException when there is nothing to change
    public VariableChanges {
        updates = List.copyOf(updates);
        if (updates.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to change");
        }
    }

    /// One variable.
    ///
    /// @param codeSyntax `WEB`, `ANDROID`, `iOS` to text; replaces what the variable has, so name all that
    ///     shall stay
    public record Update(String id, Map<String, String> codeSyntax) {
        /// Keeps the order.
        public Update {
            codeSyntax = Copies.ordered(codeSyntax);
        }
    }
}
