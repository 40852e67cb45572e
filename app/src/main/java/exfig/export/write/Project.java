package exfig.export.write;

import exfig.cache.Manifest;
import exfig.cache.ManifestFile;
import exfig.cache.ProcessTag;
import exfig.cache.ProjectLocks;
import exfig.failure.ExportException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A project that exfig writes to, known by its manifest: every commit happens entirely or not at
/// all, even if the process is killed at any instant.
///
/// Before the first file is moved, a record of the whole commit is written beside the manifest. Until the
/// record is complete the tree is the old one and everything staged is waste; from then on the next start
/// finishes the commit.
public final class Project {
    private final Path manifest;
    private final ManifestFile manifestFile;
    private final Path record;
    private final Path lock;
    private final FileOps ops;
    private final ProjectLocks locks;
    private final ProcessTag self;

    /// @param manifest where exfig remembers what it wrote; the record and the lock lie beside it for
    ///     moments
    /// @param locks shared by all projects of the process
    public Project(Path manifest, FileOps ops, ProjectLocks locks, ProcessTag self) {
        this.manifest = manifest;
        this.manifestFile = new ManifestFile(manifest);
        this.record = Path.of(manifest + ".commit");
        this.lock = Path.of(manifest + ".lock");
        this.ops = ops;
        this.locks = locks;
        this.self = self;
    }

    /// Finishes the commit of a process that died, or forgets one that had not begun. Costs one look at the
    /// disk when there is none.
    ///
    /// @throws ExportException with [exfig.failure.ExportFailure.Unwritable]
    public void recover() throws InterruptedException {
        if (Files.exists(record)) {
            try (ProjectLocks.Held _ = locks.acquire(lock)) {
                recoverLocked();
            } catch (IOException e) {
                throw Stage.unwritable(record, e);
            }
        }
    }

    /// Removes what dead processes left in these output roots. A root that is not there is no error.
    public void sweep(Collection<Path> roots) {
        for (Path root : new HashSet<>(roots)) {
            try {
                StagingFolder.sweep(root, ops);
            } catch (IOException | DirectoryIteratorException _) {
                // A folder that may be written but not listed keeps its left-overs; they are hidden and harmless.
            }
        }
    }

    /// A stage whose files are committed to this project.
    public Stage stage() {
        return new Stage(ops, record, self, false);
    }

    /// A stage that only compares and writes nothing anywhere.
    public Stage rehearsal() {
        return new Stage(ops, record, self, true);
    }

    /// What exfig has written so far; somebody else may commit the moment after.
    public Manifest manifest() {
        try {
            return manifestFile.read();
        } catch (IOException e) {
            throw Stage.unwritable(manifest, e);
        }
    }

    /// Decides and executes while nobody else can.
    ///
    /// @param decision given what exfig has written so far
    /// @return the decision
    /// @throws ExportException with [exfig.failure.ExportFailure.Unwritable]; if files were moved
    ///     already, the rest follows at the next [#recover]
    public Commit commit(Decision decision) throws InterruptedException {
        try {
            Directories.make(folder(), ops);
            try (ProjectLocks.Held _ = locks.acquire(lock)) {
                recoverLocked();
                Manifest before = manifest();
                Commit commit = decision.apply(before);
                execute(commit.record(before));
                return commit;
            }
        } catch (IOException e) {
            throw Stage.unwritable(manifest, e);
        }
    }

    private void execute(CommitRecord commit) throws IOException {
        if (commit.isEmpty()) {
            return;
        }
        try {
            ops.write(record, format().encode(commit));
            ops.sync(record);
            ops.sync(folder());
        } catch (IOException e) {
            forget(e);
            throw e;
        }
        finish(commit);
    }

    // Half a record is none, but a whole one that could not be synced would be obeyed by the next start.
    private void forget(IOException cause) {
        try {
            ops.delete(record);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void recoverLocked() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(record);
        } catch (NoSuchFileException _) {
            return;
        }
        Optional<CommitRecord> commit = format().decode(bytes);
        if (commit.isPresent()) {
            finish(commit.get());
        } else {
            ops.delete(record);
        }
    }

    private void finish(CommitRecord commit) throws IOException {
        new RollForward(ops, manifest).apply(commit);
        // File systems with a journal keep the order of names: with the manifest's, the moves before it are safe.
        ops.sync(folder());
        ops.delete(record);
        stagingOf(commit).forEach(folder -> StagingFolder.remove(folder, ops));
    }

    private static Set<Path> stagingOf(CommitRecord commit) {
        Set<Path> folders = new HashSet<>();
        for (CommitRecord.Move move : commit.moves()) {
            Path staging = move.staged().getParent();
            if (staging != null) {
                folders.add(staging);
            }
        }
        return folders;
    }

    private CommitRecordFormat format() {
        return new CommitRecordFormat(folder());
    }

    private Path folder() {
        Path parent = manifest.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not a file: " + manifest);
        }
        return parent;
    }

    /// What to do to the project, decided while nobody else can change it.
    @FunctionalInterface
    public interface Decision {
        /// @param before what exfig has written so far
        Commit apply(Manifest before);
    }
}
