package exfig.command;

import exfig.asset.AssetKind;
import exfig.cache.Digests;
import exfig.cache.ProjectLocks;
import exfig.cache.RenderStore;
import exfig.cache.StoreKey;
import exfig.concurrent.TaskGroup;
import exfig.config.ExportConfig;
import exfig.export.GatherRun;
import exfig.export.fulfil.Comparison;
import exfig.export.fulfil.RunMemory;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.ClientSettings;
import exfig.figma.FigmaException;
import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import exfig.snapshot.Recording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Records a snapshot: gathers for all configs as an export does, and takes what comes into the folder.
final class SnapshotRecorder {
    private static final Set<AssetKind> EVERYTHING = EnumSet.allOf(AssetKind.class);

    private final Surroundings surroundings;
    private final Clock clock;
    private final Console console;
    private final FigmaOptions figma;

    SnapshotRecorder(Surroundings surroundings, Clock clock, Console console, FigmaOptions figma) {
        this.surroundings = surroundings;
        this.clock = clock;
        this.console = console;
        this.figma = figma;
    }

    /// Records and says how it went. Unless everything could be had, the folder stays what it was.
    ///
    /// @param fresh whether an earlier snapshot is of no use
    ExitCode record(Selection selection, Path folder, boolean fresh) throws InterruptedException {
        ClientSettings settings = new OriginFactory(surroundings, figma, HeavyOptions.none()).settings(selection);
        Instant start = clock.instant();
        RequestTally tally = new RequestTally(console.events());
        RenderStore store = StoreSettings.of(surroundings).open(settings.apiUrl(), clock);
        try (ProjectLocks.Held _ = new ProjectLocks().acquire(lock(folder));
                Recording recording = Recording.begin(folder, settings.apiUrl().getHost(), fresh)) {
            // By a store of its own: what a store was given in a run it gives for every version.
            seed(StoreSettings.of(surroundings).open(settings.apiUrl(), clock), recording);
            SnapshotTake take = new SnapshotTake(store, recording, console);
            try (Services services = new Services(
                    FigmaOrigin.open(settings, recording, tally),
                    selection.parallel(),
                    selection.manifest(),
                    store,
                    RunMemory.NONE,
                    console.events())) {
                Deadline deadline = figma.deadline();
                List<GatherRun.Gathered> gathered = gather(services, selection, deadline);
                gathered.forEach(take::config);
                if (take.isIncomplete()) {
                    console.line("Nothing was recorded; " + folder + " is as it was.");
                    return take.exit();
                }
                compareVersions(services, recording, deadline);
            }
            Recording.Summary summary = recording.commit();
            new SnapshotSummary(console, selection, folder)
                    .print(summary, take, tally.traffic(0), clock.instant().toEpochMilli() - start.toEpochMilli());
            return take.exit();
        } catch (IOException e) {
            throw new ExportException(
                    new ExportFailure.Unwritable(
                            folder,
                            e.getClass().getSimpleName().replaceAll("Exception$", "")
                                    + Optional.ofNullable(e.getMessage())
                                            .map(message -> " (" + message + ")")
                                            .orElse("")),
                    e);
        }
    }

    // Not in the folder, where it would be committed.
    private Path lock(Path folder) throws IOException {
        Path locks = StoreSettings.of(surroundings).path().resolve("snapshots");
        Files.createDirectories(locks);
        String place = folder.toAbsolutePath().normalize().toString();
        return locks.resolve(
                Digests.sha256(place.getBytes(StandardCharsets.UTF_8)).substring(0, 16));
    }

    // The renders of an earlier snapshot are as good as those of an earlier run, for the version that they show.
    private static void seed(RenderStore store, Recording recording) throws IOException {
        for (var known : recording.knownRenders().entrySet()) {
            StoreKey key =
                    new StoreKey(known.getKey(), Optional.of(known.getValue().version()));
            if (store.find(key).isEmpty()) {
                Path temporary = store.newTemporaryFile();
                Files.copy(known.getValue().file(), temporary, StandardCopyOption.REPLACE_EXISTING);
                store.put(key, temporary, known.getValue().sha256(), Instant.EPOCH);
            }
        }
    }

    private static List<GatherRun.Gathered> gather(Services services, Selection selection, Deadline deadline)
            throws InterruptedException {
        Set<FileKey> files = new TreeSet<>();
        selection.configs().forEach(config -> files.addAll(config.files(EVERYTHING)));
        services.versions(files, deadline);
        List<GatherRun> runs = selection.configs().stream()
                .map(config ->
                        services.gatherRun(config.name(), config.renderedFiles(EVERYTHING), Comparison.WHERE_IT_SAVES))
                .toList();
        try (TaskGroup<GatherRun.Gathered> group =
                TaskGroup.open("config", Math.max(1, selection.configs().size()))) {
            for (int i = 0; i < runs.size(); i++) {
                ExportConfig config = selection.configs().get(i);
                GatherRun run = runs.get(i);
                int priority = i;
                group.fork(() -> run.run(config, priority, deadline));
            }
            return new ArrayList<>(group.join());
        }
    }

    // A designer may save at any time, and a record of two versions would be of none.
    private static void compareVersions(Services services, Recording recording, Deadline deadline)
            throws InterruptedException {
        for (FileKey file : recording.askedAnew()) {
            try {
                services.askVersionAgain(file, deadline);
            } catch (FigmaException e) {
                if (!recording.hidesVersion(file)) {
                    throw e;
                }
            }
        }
    }
}
