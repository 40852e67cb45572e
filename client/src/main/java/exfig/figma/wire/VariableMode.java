package exfig.figma.wire;

import org.jspecify.annotations.Nullable;

/// A column of a variable collection.
///
/// @param parentModeId in extended collections: the mode it takes values from
public record VariableMode(
        String modeId, String name, @Nullable String parentModeId) {}
