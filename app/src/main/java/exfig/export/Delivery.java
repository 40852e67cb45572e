package exfig.export;

import exfig.cache.Manifest;
import exfig.cache.ManifestFile;
import exfig.cache.StoredBlob;
import exfig.concurrent.TaskGroup;
import exfig.config.ExportConfig;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.fulfil.RenderOutcome;
import exfig.export.process.NameFilter;
import exfig.export.write.Commit;
import exfig.export.write.FileState;
import exfig.export.write.Stage;
import exfig.export.write.StagedFile;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import exfig.plan.PlannedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The last step: planned files to the project, all of them prepared before the first old file is touched.
public final class Delivery {
    private final ManifestFile manifestFile;
    private final Path manifestPath;
    private final int cores;

    /// @param manifestPath where exfig remembers what it wrote
    /// @param cores how many conversions run at a time; they are CPU work
    public Delivery(Path manifestPath, int cores) {
        this.manifestFile = new ManifestFile(manifestPath);
        this.manifestPath = manifestPath;
        this.cores = cores;
    }

    /// Says what would become of every file, as far as that is known without rendering.
    void rehearse(ExportConfig config, ExportRequest request, RunPlan plan, ResultBuilder result) {
        int unknown = 0;
        try (Stage stage = new Stage(true)) {
            List<StagedFile> staged = new ArrayList<>();
            for (PlannedFile file : plan.files()) {
                switch (file) {
                    case PlannedFile.Generated generated -> staged.add(stage.add(generated.path(), bytes(generated)));
                    case PlannedFile.Rendered rendered -> {
                        if (Files.exists(rendered.path().path())) {
                            unknown++;
                        } else {
                            result.file(rendered.path().path(), FileState.CREATED, Optional.empty());
                        }
                    }
                }
            }
            staged.forEach(file -> result.file(file.path().path(), file.state(), Optional.empty()));
            Commit commit = decide(config, request, plan, staged);
            commit.stale().forEach(path -> result.file(Path.of(path), FileState.DELETED, Optional.empty()));
        }
        result.rendersToCompare(unknown);
    }

    /// Stages, commits and records.
    ///
    /// @param plan everything that was wanted: the old file of a wanted one that could not be had stays
    /// @param possible what can be written
    void deliver(
            ExportConfig config,
            ExportRequest request,
            RunPlan plan,
            RunPlan possible,
            FulfilledRenders renders,
            ResultBuilder result)
            throws InterruptedException {
        boolean rehearsal = request.mode() != ExportRequest.Mode.WRITE;
        reportMissing(plan, renders, result);
        try (Stage stage = new Stage(rehearsal)) {
            List<StagedFile> staged = stageAll(stage, possible, renders, result);
            Commit commit = decide(config, request, plan, staged);
            if (!rehearsal) {
                commit.execute();
                remember(commit);
            }
            staged.forEach(file -> result.file(file.path().path(), file.state(), Optional.empty()));
            commit.stale().forEach(path -> result.file(Path.of(path), FileState.DELETED, Optional.empty()));
            commit.kept().forEach(path ->
                    result.warn(path + " is no longer exported, but was changed by hand since; it was left in place"));
        }
    }

    private List<StagedFile> stageAll(
            Stage stage, RunPlan possible, FulfilledRenders renders, ResultBuilder result)
            throws InterruptedException {
        // A thread for each core that takes the next file, and not a thread for each of ten thousands of files.
        Queue<PlannedFile> left = new ConcurrentLinkedQueue<>(possible.files());
        try (TaskGroup<List<StagedFile>> group = TaskGroup.open("stage", cores)) {
            for (int i = 0; i < cores; i++) {
                group.fork(() -> {
                    List<StagedFile> staged = new ArrayList<>();
                    for (PlannedFile file = left.poll(); file != null; file = left.poll()) {
                        if (Thread.interrupted()) {
                            throw new InterruptedException();
                        }
                        stageOne(stage, file, renders, result).ifPresent(staged::add);
                    }
                    return staged;
                });
            }
            return group.join().stream().flatMap(List::stream).toList();
        }
    }

    private static Optional<StagedFile> stageOne(
            Stage stage, PlannedFile file, FulfilledRenders renders, ResultBuilder result) throws IOException {
        return switch (file) {
            case PlannedFile.Generated generated -> Optional.of(stage.add(generated.path(), bytes(generated)));
            case PlannedFile.Rendered rendered -> stageRendered(stage, rendered, renders, result);
        };
    }

    private static Optional<StagedFile> stageRendered(
            Stage stage, PlannedFile.Rendered file, FulfilledRenders renders, ResultBuilder result)
            throws IOException {
        Optional<StoredBlob> blob = renders.blob(file.render());
        if (blob.isEmpty()) {
            return Optional.empty();
        }
        if (file.conversion().id().equals(Conversion.NONE.id())) {
            return SvgGuard.stage(stage, file, blob.get(), result);
        }
        try {
            ConvertedBytes converted = file.conversion().apply(Files.readAllBytes(blob.get().file()));
            converted.losses().forEach(loss -> result.warn(file.asset() + ": " + loss));
            return Optional.of(stage.add(file.path(), converted.bytes()));
        } catch (ConversionException e) {
            result.file(
                    file.path().path(), FileState.FAILED, Optional.of(file.asset() + " could not be converted: "
                            + Objects.requireNonNullElse(e.getMessage(), "unknown reason")));
            return Optional.empty();
        }
    }

    private static void reportMissing(RunPlan plan, FulfilledRenders renders, ResultBuilder result) {
        for (PlannedFile file : plan.files()) {
            if (file instanceof PlannedFile.Rendered rendered
                    && !(renders.outcomes().get(rendered.render()) instanceof RenderOutcome.Ready)) {
                RenderOutcome outcome = renders.outcomes()
                        .getOrDefault(rendered.render(), new RenderOutcome.Unrenderable());
                result.file(file.path().path(), FileState.FAILED, Optional.of(MissingRender.sentence(rendered, outcome)));
            }
        }
    }

    // The kinds are owners of their own: `icons` alone must not take the files of `colors` for stale.
    private Commit decide(ExportConfig config, ExportRequest request, RunPlan plan, List<StagedFile> staged) {
        Map<String, Set<String>> planned = new HashMap<>();
        String owner = config.path().map(Commit::manifestPath).orElse(config.name());
        if (request.deletesStale()) {
            request.kinds().forEach(kind -> planned.put(
                    owner + "#" + kind.word(), plan.paths().getOrDefault(kind, Set.of())));
        }
        return Commit.decide(readManifest(), planned, staged, isPartial(request));
    }

    private static boolean isPartial(ExportRequest request) {
        return !request.filter().equals(NameFilter.ALL);
    }

    private void remember(Commit commit) {
        try {
            if (!commit.manifest().equals(manifestFile.read())) {
                manifestFile.write(commit.manifest());
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Manifest readManifest() {
        try {
            return manifestFile.read();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private ExportException unwritable(IOException e) {
        return new ExportException(
                new ExportFailure.Unwritable(manifestPath, String.valueOf(e.getMessage())), e);
    }

    private static byte[] bytes(PlannedFile.Generated generated) {
        return generated.text().getBytes(StandardCharsets.UTF_8);
    }
}
