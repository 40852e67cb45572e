package exfig.export.write;

import exfig.cache.Digests;
import exfig.cache.ProcessTag;
import exfig.cache.StoredBlob;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.plan.OutputPath;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// New files of one config, prepared completely beside their destination before any old file is touched.
///
/// Each output root gets a hidden directory inside itself, because only there is a move certain to
/// stay on one file system and so to be atomic. Files whose bytes are already in place are not
/// staged at all. Thread-safe.
public final class Stage implements AutoCloseable {
    private final FileOps ops;
    private final Path record;
    private final ProcessTag self;
    private final boolean rehearsal;
    private final Map<Path, StagingFolder> folders = new HashMap<>();
    private final List<Path> createdRoots = new ArrayList<>();
    private final AtomicLong sequence = new AtomicLong();

    /// @param record where the commit of these files would be recorded
    /// @param rehearsal compare only: nothing is written anywhere
    Stage(FileOps ops, Path record, ProcessTag self, boolean rehearsal) {
        this.ops = ops;
        this.record = record;
        this.self = self;
        this.rehearsal = rehearsal;
    }

    /// Prepares a file from bytes in memory. It must be [synced][#sync] before it is committed.
    ///
    /// @throws ExportException with [ExportFailure.Unwritable]
    public StagedFile add(OutputPath path, byte[] content) {
        String sha256 = Digests.sha256(content);
        return add(path, sha256, content.length, target -> ops.write(target, content));
    }

    /// Prepares a file from verified bytes of the store. It must be [synced][#sync] before it is
    /// committed.
    ///
    /// @throws ExportException with [ExportFailure.Unwritable]
    /// @throws DamagedBlobException when the store no longer holds the bytes that it promised
    public StagedFile add(OutputPath path, StoredBlob blob) {
        return add(path, blob.sha256(), blob.bytes(), target -> {
            if (!copy(blob, target).equals(blob.sha256())) {
                ops.delete(target);
                throw new DamagedBlobException(blob);
            }
        });
    }

    // A blob that is gone, evicted by another process, is no fault of the place that is written to.
    private String copy(StoredBlob blob, Path target) throws IOException {
        try {
            return ops.copy(blob.file(), target);
        } catch (NoSuchFileException e) {
            if (!Files.exists(blob.file())) {
                throw new DamagedBlobException(blob);
            }
            throw e;
        }
    }

    private StagedFile add(OutputPath path, String sha256, long bytes, Filler filler) {
        try {
            FileState state = compare(path.path(), sha256, bytes);
            if (state == FileState.UNCHANGED || rehearsal) {
                return new StagedFile(path, state, sha256, Optional.empty());
            }
            Path staged = folderFor(path.root()).resolve(Long.toString(sequence.getAndIncrement()));
            filler.fill(staged);
            return new StagedFile(path, state, sha256, Optional.of(staged));
        } catch (IOException e) {
            throw unwritable(path.path(), e);
        }
    }

    /// Returns when a prepared file would survive a power failure. Apart from preparing, since a disk
    /// makes many files safe in little more time than one, when it is asked for all of them at once.
    ///
    /// @throws ExportException with [ExportFailure.Unwritable]
    public void sync(StagedFile file) {
        if (file.staged().isPresent()) {
            try {
                ops.sync(file.staged().get());
            } catch (IOException e) {
                throw unwritable(file.path().path(), e);
            }
        }
    }

    private static FileState compare(Path existing, String sha256, long bytes) throws IOException {
        if (Files.isDirectory(existing)) {
            throw new FileSystemException(existing.toString(), null, "a directory is in its place");
        }
        try {
            return Files.size(existing) == bytes && Digests.sha256(existing).equals(sha256)
                    ? FileState.UNCHANGED
                    : FileState.CHANGED;
        } catch (NoSuchFileException _) {
            return FileState.CREATED;
        }
    }

    private synchronized Path folderFor(Path root) throws IOException {
        StagingFolder known = folders.get(root);
        if (known == null) {
            if (!Files.exists(root)) {
                createdRoots.add(root);
                Directories.make(root, ops);
            }
            known = StagingFolder.make(root, record, self, ops);
            folders.put(root, known);
        }
        return known.path();
    }

    /// Removes what was staged and not moved, unless a commit that is still to be finished needs it. A root
    /// that this stage made and that stayed empty goes as well.
    @Override
    public synchronized void close() {
        boolean promised = Files.exists(record);
        for (StagingFolder folder : folders.values()) {
            try {
                folder.close();
            } catch (IOException _) {
                // The lock ends with the process at the latest.
            }
            if (!promised) {
                StagingFolder.remove(folder.path(), ops);
            }
        }
        for (Path root : createdRoots) {
            try {
                ops.delete(root);
            } catch (IOException _) {
                // It holds files, as it should; or it is an empty folder that harms nobody.
            }
        }
    }

    static ExportException unwritable(Path path, IOException e) {
        String reason = e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : e.getClass().getSimpleName().replaceAll("Exception$", "");
        return new ExportException(new ExportFailure.Unwritable(path, reason), e);
    }

    @FunctionalInterface
    private interface Filler {
        void fill(Path target) throws IOException;
    }
}
