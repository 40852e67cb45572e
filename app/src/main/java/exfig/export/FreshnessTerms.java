package exfig.export;

import exfig.export.fulfil.Comparison;
import exfig.tracking.TrackingFile;
import java.util.Optional;

/// How a config makes use of earlier runs.
///
/// @param askVersions whether the versions of its files are asked for, so that renders can be reused
/// @param tracking where exports are recorded; empty: nothing is skipped and nothing recorded
/// @param force export also what is up to date
/// @param comparison whether drawings of a changed file are compared
/// @param program name and version of this program
/// @param server where the files are read from
public record FreshnessTerms(
        boolean askVersions,
        Optional<TrackingFile> tracking,
        boolean force,
        Comparison comparison,
        String program,
        String server) {
    /// Knows nothing of other runs.
    public static final FreshnessTerms NONE =
            new FreshnessTerms(false, Optional.empty(), false, Comparison.NEVER, "", "");

    /// Reuses renders of earlier runs, and skips nothing.
    public static final FreshnessTerms VERSIONS =
            new FreshnessTerms(true, Optional.empty(), false, Comparison.NEVER, "", "");

    /// Whether the versions of files are asked for before anything else; a rehearsal that skips nothing has
    /// no use for them.
    public boolean asksVersions(ExportRequest.Mode mode) {
        return askVersions && (mode != ExportRequest.Mode.DRY_RUN || isTracking());
    }

    /// The same, without comparing drawings unless they can be asked for.
    public FreshnessTerms comparing(boolean possible) {
        return possible ? this : new FreshnessTerms(askVersions, tracking, force, Comparison.NEVER, program, server);
    }

    boolean isTracking() {
        return tracking.isPresent();
    }
}
