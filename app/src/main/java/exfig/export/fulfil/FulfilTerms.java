package exfig.export.fulfil;

import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import java.util.Map;

/// What fulfilling has to know about a config besides its renders.
///
/// @param config whose renders these are, for events
/// @param priority of its downloads; lower goes first
/// @param versions of the files whose version is known
/// @param failFast whether the first render that cannot be had ends the config
/// @param deadline of the run
public record FulfilTerms(
        String config, int priority, Map<FileKey, String> versions, boolean failFast, Deadline deadline) {
    public FulfilTerms {
        versions = Map.copyOf(versions);
    }
}
