package exfig.export;

import exfig.asset.AssetKind;
import exfig.export.process.NameFilter;
import java.util.Set;

/// What one run shall do with a config.
///
/// @param kinds which entries take part
/// @param filter which assets are looked at; the others keep their files
/// @param mode how far to go
/// @param deletesStale whether files of assets that are gone are removed and remembered; plain downloads
///     do neither
/// @param failFast whether the first asset that fails ends the run before anything is written
public record ExportRequest(
        Set<AssetKind> kinds, NameFilter filter, Mode mode, boolean deletesStale, boolean failFast) {
    public ExportRequest {
        kinds = Set.copyOf(kinds);
    }

    /// The same for some of the kinds alone.
    ExportRequest only(Set<AssetKind> some) {
        return new ExportRequest(some, filter, mode, deletesStale, failFast);
    }

    /// The same, where the first asset that fails ends the run or does not.
    public ExportRequest failingFast(boolean fast) {
        return new ExportRequest(kinds, filter, mode, deletesStale, fast);
    }

    /// How far a run goes.
    public enum Mode {
        /// Everything.
        WRITE,
        /// Plans and counts; renders nothing, writes nothing.
        DRY_RUN,
        /// Renders and compares; writes nothing.
        CHECK
    }
}
