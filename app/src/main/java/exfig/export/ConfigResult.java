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
///     changed, or an interrupted run had done all of it
/// @param downloads renders that were downloaded, and their bytes
/// @param fromStore renders that needed no download
/// @param unchangedDrawings how many of these were made of an earlier version of their file, in
///     which the drawing looks the same
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
        int unchangedDrawings,
        List<String> warnings,
        Optional<RuntimeException> failure) {
    public ConfigResult {
        files = List.copyOf(files);
        assets = Map.copyOf(assets);
        warnings = List.copyOf(warnings);
    }

    /// A config that could not begin, or was ended from outside.
    public static ConfigResult failed(String name, Optional<String> path, RuntimeException failure) {
        return nothingDone(name, path, false, Optional.of(failure));
    }

    /// A config that has nothing left to do.
    public static ConfigResult doneBefore(String name, Optional<String> path) {
        return nothingDone(name, path, true, Optional.empty());
    }

    private static ConfigResult nothingDone(
            String name, Optional<String> path, boolean upToDate, Optional<RuntimeException> failure) {
        return new ConfigResult(
                name, path, List.of(), Map.of(), 0, 0, upToDate, new Downloads(0, 0), 0, 0, List.of(), failure);
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
