package exfig.export;

import exfig.cache.Digests;
import exfig.cache.RenderStore;
import exfig.cache.StoredBlob;
import exfig.concurrent.TaskGroup;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.write.DamagedBlobException;
import exfig.export.write.FileState;
import exfig.export.write.Stage;
import exfig.export.write.StagedFile;
import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.raster.PngOptimizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Planned files to staged ones: texts encoded, renders copied out of the store or converted.
final class FileStaging {
    /// A journal makes the files of all who wait for it safe in one go.
    private static final int SYNCS_AT_A_TIME = 32;

    private final RenderStore store;
    private final int cores;

    /// @param store told when a render turns out to be damaged
    /// @param cores how many conversions run at a time; they are CPU work
    FileStaging(RenderStore store, int cores) {
        this.store = store;
        this.cores = cores;
    }

    /// Everything that can be had, safe from a power failure; what cannot be had is reported as
    /// failed. Texts come last, since they list what the others became.
    ///
    /// @param possible the plan without these files
    List<StagedFile> stageAll(
            Stage stage, Function<Set<OutputPath>, RunPlan> possible, FulfilledRenders renders, ResultBuilder result)
            throws InterruptedException {
        List<StagedFile> staged = new ArrayList<>();
        RunPlan plan = possible.apply(Set.of());
        Set<OutputPath> failed = new HashSet<>();
        each(
                        "stage",
                        cores,
                        rendered(plan),
                        file -> new Attempt(file.path(), stageRender(stage, file, renders, result)))
                .forEach(attempt -> attempt.file().ifPresentOrElse(staged::add, () -> failed.add(attempt.path())));
        if (!failed.isEmpty()) {
            plan = possible.apply(failed);
            Set<OutputPath> left =
                    rendered(plan).stream().map(PlannedFile.Rendered::path).collect(Collectors.toSet());
            staged.removeIf(file -> !left.contains(file.path()));
        }
        List<PlannedFile.Generated> texts = plan.files().stream()
                .filter(PlannedFile.Generated.class::isInstance)
                .map(PlannedFile.Generated.class::cast)
                .toList();
        staged.addAll(each("stage", cores, texts, text -> stage.add(text.path(), bytes(text))));
        List<PlannedFile.Assembled> assembled = plan.files().stream()
                .filter(PlannedFile.Assembled.class::isInstance)
                .map(PlannedFile.Assembled.class::cast)
                .toList();
        each("stage", cores, assembled, file -> Assembling.stage(stage, file, renders, result))
                .forEach(file -> file.ifPresent(staged::add));
        each("sync", SYNCS_AT_A_TIME, staged, file -> {
            stage.sync(file);
            return file;
        });
        return staged;
    }

    /// @param file empty when it could not be made
    private record Attempt(OutputPath path, Optional<StagedFile> file) {}

    private static List<PlannedFile.Rendered> rendered(RunPlan plan) {
        return plan.files().stream()
                .filter(PlannedFile.Rendered.class::isInstance)
                .map(PlannedFile.Rendered.class::cast)
                .toList();
    }

    // A few threads that take the next one each, and not a thread for each of ten thousands of files.
    private static <T, R> List<R> each(String name, int threads, Collection<T> all, Work<T, R> work)
            throws InterruptedException {
        Queue<T> left = new ConcurrentLinkedQueue<>(all);
        try (TaskGroup<List<R>> group = TaskGroup.open(name, threads)) {
            for (int i = 0; i < Math.min(threads, all.size()); i++) {
                group.fork(() -> {
                    List<R> done = new ArrayList<>();
                    for (T next = left.poll(); next != null; next = left.poll()) {
                        if (Thread.interrupted()) {
                            throw new InterruptedException();
                        }
                        done.add(work.on(next));
                    }
                    return done;
                });
            }
            return group.join().stream().flatMap(List::stream).toList();
        }
    }

    @FunctionalInterface
    private interface Work<T, R> {
        R on(T one) throws IOException;
    }

    static byte[] bytes(PlannedFile.Generated generated) {
        return generated.text().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<StagedFile> stageRender(
            Stage stage, PlannedFile.Rendered file, FulfilledRenders renders, ResultBuilder result) throws IOException {
        Optional<StoredBlob> blob = renders.blob(file.render());
        return blob.isEmpty() ? Optional.empty() : stageRendered(stage, file, blob.get(), result);
    }

    private Optional<StagedFile> stageRendered(
            Stage stage, PlannedFile.Rendered file, StoredBlob blob, ResultBuilder result) throws IOException {
        try {
            boolean shrinks =
                    result.config().optimizesPng() && file.path().below().endsWith(".png");
            if (shrinks && file.conversion().id().equals(Conversion.NONE.id())) {
                return Optional.of(stage.add(file.path(), PngOptimizer.optimize(verified(blob))));
            }
            if (file.conversion().id().equals(Conversion.NONE.id())) {
                return SvgGuard.stage(stage, file, blob, result);
            }
            ConvertedBytes converted = file.conversion().apply(verified(blob));
            String subject = file.asset() + " (node " + file.render().node().node() + "): ";
            converted.losses().forEach(loss -> result.warn(subject + loss));
            if (file.conversion().keepsFormat()) {
                return SvgGuard.stage(stage, file, converted.bytes(), result);
            }
            return Optional.of(
                    stage.add(file.path(), shrinks ? PngOptimizer.optimize(converted.bytes()) : converted.bytes()));
        } catch (ConversionException e) {
            failed(
                    file,
                    " could not be converted: " + Objects.requireNonNullElse(e.getMessage(), "unknown reason"),
                    result);
            return Optional.empty();
        } catch (DamagedBlobException e) {
            store.discard(e.blob());
            failed(file, ": the stored render was damaged and is thrown away; the next run gets it anew", result);
            return Optional.empty();
        }
    }

    static byte[] verified(StoredBlob blob) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(blob.file());
            if (Digests.sha256(bytes).equals(blob.sha256())) {
                return bytes;
            }
        } catch (NoSuchFileException _) {
            // Gone is as bad as changed.
        }
        throw new DamagedBlobException(blob);
    }

    private static void failed(PlannedFile.Rendered file, String reason, ResultBuilder result) {
        result.file(file.path().path(), FileState.FAILED, Optional.of(file.asset() + reason));
    }
}
