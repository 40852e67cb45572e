package exfig.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which run was interrupted.
///
/// @param id names the run's folder in the store
/// @param startedAt when it began; a continued run keeps it
/// @param digest SHA-256 of everything that decides what the run asks for, lower-case hex
/// @param completed configs of a batch that are done → SHA-256 of everything that decided what each of them
///     asked for
public record Checkpoint(String id, Instant startedAt, String digest, SortedMap<String, String> completed) {
    /// After this long a design may have changed too much for half of an old export to be of use.
    public static final Duration LIFETIME = Duration.ofHours(24);

    public Checkpoint {
        completed = Collections.unmodifiableSortedMap(new TreeMap<>(completed));
    }

    /// The same with one more config done.
    Checkpoint with(String config, String configDigest) {
        SortedMap<String, String> more = new TreeMap<>(completed);
        more.put(config, configDigest);
        return new Checkpoint(id, startedAt, digest, more);
    }

    /// Whether the run began too long ago.
    public boolean isExpired(Instant now) {
        return startedAt.plus(LIFETIME).isBefore(now);
    }
}
