package exfig.cache;

import java.time.Instant;
import java.util.Optional;

/// What a store holds, or what was removed from it.
///
/// @param renders how many distinct files
/// @param bytes of all of them
/// @param oldestUse when the one that was not used for longest was used
public record StoreContent(int renders, long bytes, Optional<Instant> oldestUse) {
    /// An empty store.
    public static final StoreContent NOTHING = new StoreContent(0, 0, Optional.empty());
}
