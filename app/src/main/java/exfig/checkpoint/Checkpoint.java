package exfig.checkpoint;

import java.time.Duration;
import java.time.Instant;

/// Which run was interrupted.
///
/// @param id names the run's folder in the store
/// @param startedAt when it began; a continued run keeps it
/// @param digest SHA-256 of everything that decides what the run asks for, lower-case hex
public record Checkpoint(String id, Instant startedAt, String digest) {
    /// After this long a design may have changed too much for half of an old export to be of use.
    public static final Duration LIFETIME = Duration.ofHours(24);

    /// Whether the run began too long ago.
    public boolean isExpired(Instant now) {
        return startedAt.plus(LIFETIME).isBefore(now);
    }
}
