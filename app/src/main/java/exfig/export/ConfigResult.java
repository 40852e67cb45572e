package exfig.export;

import exfig.asset.AssetKind;
import exfig.export.write.FileState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the export of one config ended.
///
/// @param name what people call the config
/// @param files every file that was looked at, sorted by path
/// @param assets how many assets of each kind the config has after filtering
/// @param rendersToCompare in a dry run: files that exist and can be compared only after rendering
/// @param cost in a dry run: metered requests that rendering would take; Tier 1
/// @param upToDate whether nothing was looked at beyond the versions of the files, since nothing had
///     changed
/// @param downloads renders that were downloaded, and their bytes
/// @param fromStore renders that needed no download
/// @param warnings sentences
/// @param failure what ended it early: an [exfig.failure.ExportException], [exfig.figma.FigmaException]
///     or a defect
public record ConfigResult(
        String name,
        Optional<String> path,
        List<FileResult> files,
        Map<AssetKind, Integer> assets,
        int rendersToCompare,
        int cost,
        boolean upToDate,
        Downloads downloads,
        int fromStore,
        List<String> warnings,
        Optional<RuntimeException> failure) {
    public ConfigResult {
        files = List.copyOf(files);
        assets = Map.copyOf(assets);
        warnings = List.copyOf(warnings);
    }

    /// How many files are in a state.
    public int count(FileState state) {
        return (int) files.stream().filter(file -> file.state() == state).count();
    }

    /// Whether anything in the project changed, or would.
    public boolean hasChanges() {
        return files.stream().anyMatch(file -> switch (file.state()) {
            case CREATED, CHANGED, DELETED -> true;
            case UNCHANGED, FAILED -> false;
        });
    }

    /// Downloads of a config.
    ///
    /// @param bytes in all
    public record Downloads(int count, long bytes) {}
}
