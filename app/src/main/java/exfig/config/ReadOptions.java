package exfig.config;

import java.util.Optional;

/// How severe the reader is.
///
/// @param strict whether warnings are errors; empty: as the configuration says by its key `strict`
/// @param unknownKeysAllowed whether unknown keys are warnings
public record ReadOptions(Optional<Boolean> strict, boolean unknownKeysAllowed) {
    /// As the configuration says.
    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), false);
}
