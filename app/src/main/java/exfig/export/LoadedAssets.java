package exfig.export;

import exfig.figma.id.FileKey;
import java.util.List;
import java.util.Map;

/// What loading and processing gave for one config.
///
/// @param entries in the order of the config
/// @param syntax what designers are to be told once the files are written
/// @param versions of the files whose version came along with what was asked anyway
record LoadedAssets(List<PlannedEntry<?>> entries, SyntaxPlan syntax, Map<FileKey, String> versions) {
    LoadedAssets {
        entries = List.copyOf(entries);
        versions = Map.copyOf(versions);
    }
}
