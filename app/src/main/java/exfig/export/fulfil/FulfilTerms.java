package exfig.export.fulfil;

import exfig.cache.RenderAddresses;
import exfig.figma.id.FileKey;
import java.util.Map;
import java.util.Optional;

/// What fulfilling has to know about a config besides its renders.
///
/// @param config whose renders these are, for events
/// @param priority lower goes first in the download queue
/// @param versions of the files whose version is known
/// @param runVersion stands for the version of the other files: only a run that continues this one finds their
///     renders
/// @param failFast whether the first render that cannot be had ends the config
/// @param addresses where renders of an interrupted run can be had
public record FulfilTerms(
        String config,
        int priority,
        Map<FileKey, String> versions,
        Optional<String> runVersion,
        boolean failFast,
        RenderAddresses addresses) {
    public FulfilTerms {
        versions = Map.copyOf(versions);
    }
}
