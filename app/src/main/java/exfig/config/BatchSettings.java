package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.keys.BatchKeys;
import exfig.config.keys.RootKeys;
import java.util.Optional;

/// The `batch` section.
///
/// @param parallel configurations that load or write at a time, 1 to 50
/// @param failFast whether the first failure ends the batch
/// @param resume whether an interrupted batch is always gone on with
public record BatchSettings(Optional<Integer> parallel, Optional<Boolean> failFast, Optional<Boolean> resume) {
    /// Nothing set.
    public static final BatchSettings NONE = new BatchSettings(Optional.empty(), Optional.empty(), Optional.empty());

    static BatchSettings of(Bound root) {
        return root.group(RootKeys.BATCH)
                .map(batch -> new BatchSettings(
                        batch.find(BatchKeys.PARALLEL), batch.find(BatchKeys.FAIL_FAST), batch.find(BatchKeys.RESUME)))
                .orElse(NONE);
    }
}
