package exfig.export.fulfil;

import exfig.cache.StoredBlob;
import exfig.plan.RenderKey;
import java.util.Map;
import java.util.Optional;

/// How the wishes of one config ended.
///
/// @param outcomes one for each render that was asked for
/// @param fromStore how many needed no download, because the store or another config had them
/// @param downloads how many were downloaded for this config
/// @param downloadedBytes of these downloads
public record FulfilledRenders(
        Map<RenderKey, RenderOutcome> outcomes, int fromStore, int downloads, long downloadedBytes) {
    public FulfilledRenders {
        outcomes = Map.copyOf(outcomes);
    }

    /// The verified bytes of a render; empty when it could not be had.
    public Optional<StoredBlob> blob(RenderKey key) {
        return outcomes.get(key) instanceof RenderOutcome.Ready(StoredBlob blob) ? Optional.of(blob) : Optional.empty();
    }
}
