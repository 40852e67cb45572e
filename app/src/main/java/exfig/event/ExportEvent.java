package exfig.event;

import java.time.Duration;
import java.util.Optional;

/// Something that happened during a run.
///
/// A run tells `Begun` first. Order for one config: `PhaseChanged(LOADING) (Requested | Retrying |
/// Waiting | Waited | Warning)* PhaseChanged(PLANNING) Planned PhaseChanged(RENDERING) (Requested |
/// Retrying | Waiting | Waited
/// | Transferred | Downloaded | Warning)* PhaseChanged(WRITING) Written* ConfigFinished`. A failure may
/// end it after any of them. Files that are up to date are `Written` as `unchanged` while the
/// config loads, and when all are, it ends there. Events of the network (`Requested`, `Retrying`,
/// `Waiting`, `Waited`, `Transferred`) are shared by all configs.
public sealed interface ExportEvent {
    /// A run begins, before all other events.
    ///
    /// @param configs that it is about to export
    record Begun(int configs) implements ExportEvent {}

    /// A config entered a phase.
    record PhaseChanged(String config, Phase phase) implements ExportEvent {}

    /// A config knows what it needs.
    ///
    /// @param files files that shall exist
    /// @param renders distinct renders that the files need
    record Planned(String config, int files, int renders) implements ExportEvent {}

    /// A request to Figma's API ended, well or not.
    ///
    /// @param endpoint a short name such as `GET images`
    /// @param tier 1 to 3
    /// @param status HTTP status; 0 when no answer came
    /// @param attempt 1 for the first
    record Requested(String endpoint, int tier, int status, Duration elapsed, Optional<String> requestId, int attempt)
            implements ExportEvent {}

    /// A request or download failed and is tried again after a wait.
    ///
    /// @param attempt the attempt that failed, 1 for the first
    /// @param of attempts allowed in all
    record Retrying(String what, int attempt, int of, Duration delay, String why) implements ExportEvent {}

    /// A request waits for a permit of the rate limit.
    ///
    /// @param delay how long it will probably be, zero when nobody knows
    record Waiting(int tier, Duration delay) implements ExportEvent {}

    /// A wait for a permit is over.
    ///
    /// @param time how long it was
    record Waited(int tier, Duration time) implements ExportEvent {}

    /// An attempt to download an asset has ended.
    ///
    /// @param bytes that came, 0 when it did not arrive whole
    record Transferred(boolean arrived, Duration elapsed, long bytes) implements ExportEvent {}

    /// One render is at hand.
    ///
    /// @param bytes its size
    /// @param fromStore true when nothing had to be downloaded
    record Downloaded(String config, long bytes, boolean fromStore) implements ExportEvent {}

    /// One file is in its final state.
    ///
    /// @param state `created`, `changed`, `unchanged`, `deleted` or `failed`
    record Written(String config, String path, String state) implements ExportEvent {}

    /// Something that people should know and that does not stop the run.
    record Warning(String config, String sentence) implements ExportEvent {}

    /// Something good to know: a choice that was made for the user.
    record Note(String config, String sentence) implements ExportEvent {}

    /// A config is done.
    record ConfigFinished(String config, boolean complete) implements ExportEvent {}

    /// The phases of one config.
    enum Phase {
        LOADING,
        PLANNING,
        RENDERING,
        WRITING
    }
}
