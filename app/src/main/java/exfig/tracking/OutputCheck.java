package exfig.tracking;

import exfig.cache.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// Compares files on the disk with what the manifest says about them.
final class OutputCheck {
    private OutputCheck() {}

    /// What is wrong with the files; empty when all of them are there, as they were written.
    ///
    /// @param files path as in the manifest → SHA-256
    static List<StaleReason> of(SortedMap<String, String> files) {
        List<String> missing = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        files.forEach((path, sha256) -> {
            Path file = Path.of(path);
            if (!Files.isRegularFile(file)) {
                missing.add(path);
            } else if (!holds(file, sha256)) {
                edited.add(path);
            }
        });
        List<StaleReason> reasons = new ArrayList<>();
        if (!missing.isEmpty()) {
            reasons.add(new StaleReason.OutputsMissing(missing.getFirst(), missing.size()));
        }
        if (!edited.isEmpty()) {
            reasons.add(new StaleReason.OutputsEdited(edited.getFirst(), edited.size()));
        }
        return reasons;
    }

    // What cannot be read is exported again, and then the failure has a name.
    private static boolean holds(Path file, String sha256) {
        try {
            return Digests.sha256(file).equals(sha256);
        } catch (IOException _) {
            return false;
        }
    }
}
