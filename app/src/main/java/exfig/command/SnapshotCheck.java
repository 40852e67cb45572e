package exfig.command;

import exfig.asset.AssetKind;
import exfig.export.fulfil.RunMemory;
import exfig.figma.AnswerStore;
import exfig.figma.ClientSettings;
import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import exfig.resilience.TimeSource;
import exfig.snapshot.Snapshot;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Whether a snapshot still shows what Figma has: compares versions, and asks nothing else.
final class SnapshotCheck {
    private static final Set<AssetKind> EVERYTHING = EnumSet.allOf(AssetKind.class);

    private final Surroundings surroundings;
    private final Clock clock;
    private final Console console;
    private final FigmaOptions figma;

    SnapshotCheck(Surroundings surroundings, Clock clock, Console console, FigmaOptions figma) {
        this.surroundings = surroundings;
        this.clock = clock;
        this.console = console;
        this.figma = figma;
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
        ClientSettings settings = new OriginFactory(surroundings, figma, HeavyOptions.none()).settings(selection);
        Deadline deadline = ClientSettingsFactory.positive("--deadline", figma.deadline)
                .map(limit -> Deadline.after(limit, TimeSource.system()))
                .orElse(Deadline.none());
        try (Services services = new Services(
                FigmaOrigin.open(settings, AnswerStore.NONE, new RequestTally(console.events())),
                1,
                selection.manifest(),
                StoreSettings.of(surroundings).open(settings.apiUrl(), clock),
                RunMemory.NONE,
                console.events())) {
            return services.versions(files, deadline);
        }
    }
}
