package exfig.export;

import exfig.cache.StoredBlob;
import exfig.concurrent.TaskGroup;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.write.DamagedBlobException;
import exfig.plan.ConversionException;
import exfig.plan.PlannedFile;
import exfig.plan.RenderKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Finds renders of which a conversion with a substitute makes nothing, or not all of it. Only
/// files with such a conversion are looked at, since it means to convert them twice.
final class UnfitRenders {
    private UnfitRenders() {}

    /// @param cores how many conversions run at a time
    static Set<RenderKey> among(Collection<PlannedFile> files, FulfilledRenders renders, int cores)
            throws InterruptedException {
        Queue<PlannedFile.Rendered> left = new ConcurrentLinkedQueue<>(files.stream()
                .filter(PlannedFile.Rendered.class::isInstance)
                .map(PlannedFile.Rendered.class::cast)
                .filter(file -> file.conversion().hasSubstitute())
                .toList());
        if (left.isEmpty()) {
            return Set.of();
        }
        Set<RenderKey> unfit = new HashSet<>();
        try (TaskGroup<List<RenderKey>> group = TaskGroup.open("probe", cores)) {
            for (int i = 0; i < cores; i++) {
                group.fork(() -> {
                    List<RenderKey> found = new ArrayList<>();
                    for (PlannedFile.Rendered file = left.poll(); file != null; file = left.poll()) {
                        if (isUnfit(file, renders.blob(file.render()))) {
                            found.add(file.render());
                        }
                    }
                    return found;
                });
            }
            group.join().forEach(unfit::addAll);
        }
        return unfit;
    }

    // What is missing or damaged is told when it is staged.
    private static boolean isUnfit(PlannedFile.Rendered file, Optional<StoredBlob> blob) {
        if (blob.isEmpty()) {
            return false;
        }
        try {
            return !file.conversion()
                    .apply(FileStaging.verified(blob.get()))
                    .losses()
                    .isEmpty();
        } catch (ConversionException _) {
            return true;
        } catch (DamagedBlobException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
