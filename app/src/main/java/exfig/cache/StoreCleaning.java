package exfig.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Throws out what a store does not need: one process at a time, while others go on reading and writing.
///
/// A blob is deleted in one step, so that a reader finds it whole or not at all, and keeps it once it has it open.
public final class StoreCleaning {
    /// Between looking a blob up and copying it a run downloads other files; what was used lately is left to it.
    static final Duration IN_USE = Duration.ofMinutes(15);

    /// A temporary file grows for as long as a download takes. This counts where its process cannot be seen.
    static final Duration LONGEST_DOWNLOAD = Duration.ofHours(1);

    private final StoreFiles files;
    private final Clock clock;

    /// @param root the store's directory; need not be there
    public StoreCleaning(Path root, Clock clock) {
        this(new StoreFiles(root), clock);
    }

    StoreCleaning(StoreFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /// What the store holds now.
    public StoreContent content() throws IOException {
        List<Blob> blobs = blobs();
        return new StoreContent(
                blobs.size(),
                blobs.stream().mapToLong(Blob::bytes).sum(),
                blobs.stream().map(Blob::used).min(Comparator.naturalOrder()));
    }

    /// Removes what nobody has used for this long.
    ///
    /// @return what went
    public StoreContent removeUnusedFor(Duration age) throws IOException {
        if (!Files.isDirectory(files.root())) {
            return StoreContent.NOTHING;
        }
        Instant limit = clock.instant().minus(age);
        return exclusively(() -> remove(
                blobs().stream().filter(blob -> !blob.used().isAfter(limit)).toList()));
    }

    /// Least recently used goes first, until the rest fits. Does nothing while another process cleans.
    void trim(long limitBytes) {
        try {
            exclusively(() -> {
                List<Blob> byUse = new ArrayList<>(blobs());
                byUse.sort(Comparator.comparing(Blob::used).thenComparing(Blob::file));
                long total = byUse.stream().mapToLong(Blob::bytes).sum();
                Instant inUse = clock.instant().minus(IN_USE);
                List<Blob> superfluous = new ArrayList<>();
                for (Blob blob : byUse) {
                    if (total <= limitBytes || blob.used().isAfter(inUse)) {
                        break;
                    }
                    superfluous.add(blob);
                    total -= blob.bytes();
                }
                return remove(superfluous);
            });
        } catch (IOException _) {
            // A store that cannot be cleaned now is cleaned by a later run.
        }
    }

    private StoreContent exclusively(Work work) throws IOException {
        try (FileChannel channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null ? StoreContent.NOTHING : work.run();
        } catch (OverlappingFileLockException _) {
            return StoreContent.NOTHING;
        }
    }

    private StoreContent remove(List<Blob> superfluous) throws IOException {
        List<Blob> gone = new ArrayList<>();
        for (Blob blob : superfluous) {
            if (files.deleteQuietly(blob.file())) {
                gone.add(blob);
            }
        }
        if (!gone.isEmpty()) {
            removeDanglingEntries();
        }
        removeAbandonedTemporaries();
        return new StoreContent(
                gone.size(),
                gone.stream().mapToLong(Blob::bytes).sum(),
                gone.stream().map(Blob::used).min(Comparator.naturalOrder()));
    }

    // Listed after the blobs went; an entry that is written meanwhile may go too, and then costs one download.
    private void removeDanglingEntries() throws IOException {
        Set<String> left = blobs().stream()
                .map(blob -> String.valueOf(blob.file().getFileName()))
                .collect(Collectors.toCollection(TreeSet::new));
        files.visit(files.indexes(), (file, _) -> {
            boolean useful = files.readIndex(file)
                    .flatMap(IndexEntry::parse)
                    .filter(entry -> left.contains(entry.sha256()))
                    .isPresent();
            if (!useful) {
                files.deleteQuietly(file);
            }
        });
    }

    private void removeAbandonedTemporaries() throws IOException {
        Instant recent = clock.instant().minus(LONGEST_DOWNLOAD);
        files.visit(files.temporaries(), (file, attributes) -> {
            boolean dead = ProcessTag.in(String.valueOf(file.getFileName()))
                    .filter(ProcessTag::isAlive)
                    .isEmpty();
            if (dead && attributes.lastModifiedTime().toInstant().isBefore(recent)) {
                files.deleteQuietly(file);
            }
        });
    }

    private List<Blob> blobs() throws IOException {
        List<Blob> blobs = new ArrayList<>();
        files.visit(
                files.blobs(),
                (file, attributes) -> blobs.add(new Blob(
                        file, attributes.size(), attributes.lastModifiedTime().toInstant())));
        return blobs;
    }

    private record Blob(Path file, long bytes, Instant used) {}

    @FunctionalInterface
    private interface Work {
        StoreContent run() throws IOException;
    }
}
