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
    private final RenderStore store;
    private final int cores;

    /// @param store told when a render turns out to be damaged
    /// @param cores how many conversions run at a time; they are CPU work
    FileStaging(RenderStore store, int cores) {
        this.store = store;
        this.cores = cores;
    }

    /// Everything that can be had; what cannot is reported as failed.
    List<StagedFile> stageAll(
            Stage stage, Collection<PlannedFile> files, FulfilledRenders renders, ResultBuilder result)
            throws InterruptedException {
        // A thread for each core that takes the next file, and not a thread for each of ten thousands of files.
        Queue<PlannedFile> left = new ConcurrentLinkedQueue<>(files);
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

    static byte[] bytes(PlannedFile.Generated generated) {
        return generated.text().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<StagedFile> stageOne(Stage stage, PlannedFile file, FulfilledRenders renders, ResultBuilder result)
            throws IOException {
        return switch (file) {
            case PlannedFile.Generated generated -> Optional.of(stage.add(generated.path(), bytes(generated)));
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
            converted.losses().forEach(loss -> result.warn(file.asset() + ": " + loss));
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
