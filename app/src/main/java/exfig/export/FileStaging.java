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
import exfig.plan.PlannedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

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

    /// Everything that can be had, safe from a power failure; what cannot be had is reported as failed.
    List<StagedFile> stageAll(
            Stage stage, Collection<PlannedFile> files, FulfilledRenders renders, ResultBuilder result)
            throws InterruptedException {
        List<StagedFile> staged = new ArrayList<>();
        each("stage", cores, files, file -> stageOne(stage, file, renders, result))
                .forEach(file -> file.ifPresent(staged::add));
        each("sync", SYNCS_AT_A_TIME, staged, file -> {
            stage.sync(file);
            return file;
        });
        return staged;
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

    private Optional<StagedFile> stageOne(Stage stage, PlannedFile file, FulfilledRenders renders, ResultBuilder result)
            throws IOException {
        return switch (file) {
            case PlannedFile.Generated generated -> Optional.of(stage.add(generated.path(), bytes(generated)));
            // Somebody may change it until the moment of the commit.
            case PlannedFile.Amended _ -> Optional.empty();
            case PlannedFile.Rendered rendered -> {
                Optional<StoredBlob> blob = renders.blob(rendered.render());
                yield blob.isEmpty() ? Optional.empty() : stageRendered(stage, rendered, blob.get(), result);
            }
        };
    }

    private Optional<StagedFile> stageRendered(
            Stage stage, PlannedFile.Rendered file, StoredBlob blob, ResultBuilder result) throws IOException {
        try {
            if (file.conversion().id().equals(Conversion.NONE.id())) {
                return SvgGuard.stage(stage, file, blob, result);
            }
            ConvertedBytes converted = file.conversion().apply(verified(blob));
            String subject = file.asset() + " (node " + file.render().node().node() + "): ";
            converted.losses().forEach(loss -> result.warn(subject + loss));
            if (file.conversion().keepsFormat()) {
                return SvgGuard.stage(stage, file, converted.bytes(), result);
            }
            return Optional.of(stage.add(file.path(), converted.bytes()));
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
