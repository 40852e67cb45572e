package exfig.asset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A variable of a design with its values in all modes of its collection.
///
/// @param id Figma's
/// @param name with `/` for groups
/// @param description as typed in Figma; may be empty
/// @param scopes what designers may use it for, in Figma's words such as `GAP`
/// @param values by name of the mode, the collection's default mode first
public record DesignVariable(
        String id, String collection, String name, String description, List<String> scopes, Map<String, Value> values) {
    public DesignVariable {
        scopes = List.copyOf(scopes);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// What a variable is in a mode.
    public sealed interface Value {
        /// A color.
        record Color(Rgba color) implements Value {}

        /// A number without a unit; lengths are in pixels.
        record Amount(double number) implements Value {}

        /// A text.
        record Text(String text) implements Value {}

        /// True or false.
        record Flag(boolean flag) implements Value {}

        /// Whatever another variable is.
        ///
        /// @param target Figma's id of it, as the variables of its file have it
        /// @param resolved what it leads to; empty when that cannot be told
        record Alias(String target, Optional<Value> resolved) implements Value {}
    }
}
