package exfig.export.fulfil;

import exfig.cache.RenderAddresses;
import java.util.Optional;

/// What a run leaves behind for the one that continues it after an interruption.
///
/// @param version stands for the version of files whose version was not asked for, in the keys of stored renders
/// @param addresses where renders can be had
public record RunMemory(Optional<String> version, RenderAddresses addresses) {
    /// A run that cannot be continued.
    public static final RunMemory NONE = new RunMemory(Optional.empty(), RenderAddresses.NONE);
}
