package exfig.command;

import exfig.asset.AssetKind;
import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import exfig.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Whether a snapshot still shows what Figma has: compares versions, and asks nothing else.
final class SnapshotCheck {
    private static final Set<AssetKind> EVERYTHING = EnumSet.allOf(AssetKind.class);

    private final ReadingServices reading;
    private final Console console;
    private final Deadline deadline;

    SnapshotCheck(ReadingServices reading, Console console, Deadline deadline) {
        this.reading = reading;
        this.console = console;
        this.deadline = deadline;
    }

    /// Says which files have moved.
    ///
    /// @return [ExitCode#PENDING] when one has
    ExitCode compare(Selection selection, Path folder) throws InterruptedException {
        Snapshot snapshot = Snapshot.open(folder);
        Set<FileKey> files = new TreeSet<>();
        selection.configs().forEach(config -> files.addAll(config.files(EVERYTHING)));
        Map<FileKey, String> now = versions(selection, files);
        console.finish();
        boolean moved = false;
        for (FileKey file : files) {
            Optional<String> then = snapshot.versionOf(file);
            Optional<String> told = Optional.ofNullable(now.get(file));
            if (then.isEmpty() || !then.equals(told)) {
                moved = true;
                console.result("file " + file + difference(then, told));
            }
        }
        console.line(moved ? "Record it again: exfig snapshot -o " + folder : folder + " shows what Figma has now");
        return moved ? ExitCode.PENDING : ExitCode.DONE;
    }

    private static String difference(Optional<String> then, Optional<String> told) {
        if (then.isEmpty()) {
            return " is not in the snapshot, or without a version";
        }
        return told.map(version -> " has version " + version + ", and the snapshot shows " + then.get())
                .orElse(": Figma does not tell its version");
    }

    private Map<FileKey, String> versions(Selection selection, Set<FileKey> files) throws InterruptedException {
        try (Services services = reading.open(selection, EVERYTHING)) {
            return services.versions(files, deadline);
        }
    }
}
