package exfig.export;

import exfig.cache.Manifest;
import exfig.cache.ProcessTag;
import exfig.cache.ProjectLocks;
import exfig.cache.RenderStore;
import exfig.config.ExportConfig;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.fulfil.RenderOutcome;
import exfig.export.process.NameFilter;
import exfig.export.write.Commit;
import exfig.export.write.Disk;
import exfig.export.write.FileState;
import exfig.export.write.Project;
import exfig.export.write.Stage;
import exfig.export.write.StagedFile;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.plan.RenderKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The last step: planned files to the project, all of them prepared before the first old file is
/// touched.
public final class Delivery {
    private final Project project;
    private final FileStaging staging;
    private final int cores;

    /// @param manifestPath where exfig remembers what it wrote
    /// @param locks shared by all deliveries of the process
    /// @param store where the renders lie; told when one turns out to be damaged
    /// @param cores how many conversions run at a time; they are CPU work
    public Delivery(Path manifestPath, ProjectLocks locks, RenderStore store, int cores) {
        this.project = new Project(manifestPath, new Disk(), locks, ProcessTag.current());
        this.staging = new FileStaging(store, cores);
        this.cores = cores;
    }

    /// Finishes the commit of an earlier process that was killed, so that the tree is entirely old or
    /// entirely new. Also before a rehearsal: that commit had begun, and what would change can only be
    /// told of a whole tree.
    public void recover() throws InterruptedException {
        project.recover();
    }

    /// What exfig has written so far.
    Manifest manifest() {
        return project.manifest();
    }

    /// Says what would become of every file, as far as that is known without rendering.
    void rehearse(ExportConfig config, ExportRequest request, RunPlan plan, ResultBuilder result) {
        int unknown = 0;
        try (Stage stage = project.rehearsal()) {
            List<StagedFile> staged = new ArrayList<>();
            for (PlannedFile file : plan.files()) {
                switch (file) {
                    case PlannedFile.Generated generated ->
                        staged.add(stage.add(generated.path(), FileStaging.bytes(generated)));
                    case PlannedFile.Amended amended ->
                        Amending.stage(stage, amended).ifPresent(staged::add);
                    case PlannedFile.Rendered _, PlannedFile.Assembled _ -> {
                        if (Files.exists(file.path().path())) {
                            unknown++;
                        } else {
                            result.file(file.path().path(), FileState.CREATED, Optional.empty());
                        }
                    }
                }
            }
            staged.forEach(file -> result.file(file.path().path(), file.state(), Optional.empty()));
            Commit commit = decide(project.manifest(), config, request, plan, staged);
            commit.stale().keySet().forEach(path -> result.file(Path.of(path), FileState.DELETED, Optional.empty()));
        }
        result.rendersToCompare(unknown);
    }

    /// Renders of a plan that a conversion with a substitute cannot do with.
    Set<RenderKey> unfit(RunPlan plan, FulfilledRenders renders) throws InterruptedException {
        return UnfitRenders.among(plan.files(), renders, cores);
    }

    /// Stages, commits and records.
    ///
    /// @param plan everything that was wanted: the old file of a wanted one that could not be had stays
    /// @param possible what can be written when these files could not be made
    /// @return what exfig has written then
    Manifest deliver(
            ExportConfig config,
            ExportRequest request,
            RunPlan plan,
            Function<Set<OutputPath>, RunPlan> possible,
            FulfilledRenders renders,
            ResultBuilder result)
            throws InterruptedException {
        boolean rehearsal = request.mode() != ExportRequest.Mode.WRITE;
        reportMissing(plan, renders, result);
        if (!rehearsal) {
            project.sweep(plan.files().stream().map(file -> file.path().root()).toList());
        }
        try (Stage stage = rehearsal ? project.rehearsal() : project.stage()) {
            List<StagedFile> staged = staging.stageAll(stage, possible, renders, result);
            List<StagedFile> all = new ArrayList<>(staged);
            Commit commit = rehearsal
                    ? decide(project.manifest(), config, request, plan, withAmended(all, stage, plan))
                    : project.commit(before -> decide(before, config, request, plan, withAmended(all, stage, plan)));
            all.forEach(file -> result.file(file.path().path(), file.state(), Optional.empty()));
            commit.stale().keySet().forEach(path -> result.file(Path.of(path), FileState.DELETED, Optional.empty()));
            commit.kept()
                    .forEach(path -> result.warn(
                            path + " is no longer exported, but was changed by hand since; it was left in place"));
            return commit.manifest();
        }
    }

    // Read while nobody else of exfig can write them: another config may add to the same file.
    private static List<StagedFile> withAmended(List<StagedFile> staged, Stage stage, RunPlan plan) {
        plan.amended().forEach(file -> Amending.stage(stage, file).ifPresent(staged::add));
        return staged;
    }

    private static void reportMissing(RunPlan plan, FulfilledRenders renders, ResultBuilder result) {
        for (PlannedFile file : plan.files()) {
            if (file instanceof PlannedFile.Rendered rendered
                    && !(renders.outcomes().get(rendered.render()) instanceof RenderOutcome.Ready)) {
                RenderOutcome outcome =
                        renders.outcomes().getOrDefault(rendered.render(), new RenderOutcome.Unrenderable());
                result.file(
                        file.path().path(), FileState.FAILED, Optional.of(MissingRender.sentence(rendered, outcome)));
            }
        }
    }

    private static Commit decide(
            Manifest before, ExportConfig config, ExportRequest request, RunPlan plan, List<StagedFile> staged) {
        Map<String, Set<String>> planned = new HashMap<>();
        if (request.deletesStale()) {
            request.kinds()
                    .forEach(kind ->
                            planned.put(FileOwner.of(config, kind), plan.paths().getOrDefault(kind, Set.of())));
        }
        return Commit.decide(before, planned, staged, isPartial(request));
    }

    private static boolean isPartial(ExportRequest request) {
        return !request.filter().equals(NameFilter.ALL);
    }
}
