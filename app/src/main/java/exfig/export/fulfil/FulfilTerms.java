package exfig.export.fulfil;

import exfig.figma.id.FileKey;
import java.util.Map;

/// What fulfilling has to know about a config besides its renders.
///
/// @param config whose renders these are, for events
/// @param priority lower goes first in the download queue
/// @param versions the version of each file under which its renders are stored; others are not found by later runs
/// @param failFast whether the first render that cannot be had ends the config
/// @param addresses where renders of an interrupted run can be had
public record FulfilTerms(
        String config, int priority, Map<FileKey, String> versions, boolean failFast, RenderAddresses addresses) {
    public FulfilTerms {
        versions = Map.copyOf(versions);
    }
}
