package exfig.export.write;

import exfig.cache.Digests;
import exfig.cache.Manifest;
import exfig.cache.ManifestFile;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Does what a commit record says. May be done again from the start after an interruption at any
/// point: what is done already is seen and skipped.
final class RollForward {
    private final FileOps ops;
    private final Path manifestFile;
    private final Set<Path> madeDirectories = new HashSet<>();

    RollForward(FileOps ops, Path manifestFile) {
        this.ops = ops;
        this.manifestFile = manifestFile.toAbsolutePath();
    }

    /// @throws exfig.failure.ExportException with [exfig.failure.ExportFailure.Unwritable]; the rest is
    ///     not done
    void apply(CommitRecord record) {
        record.moves().forEach(this::move);
        record.deletions().forEach(this::delete);
        record.manifest().ifPresent(this::write);
    }

    private void move(CommitRecord.Move move) {
        try {
            if (Files.exists(move.staged()) && !isOvertaken(move)) {
                makeParents(move.target());
                ops.move(move.staged(), move.target());
            }
        } catch (IOException e) {
            throw Stage.unwritable(move.target(), e);
        }
    }

    // A file of the user's may have been edited since its additions were made; then the next export adds them anew.
    private static boolean isOvertaken(CommitRecord.Move move) throws IOException {
        return move.onlyOver().isPresent()
                && !(Files.exists(move.target())
                        && Digests.sha256(move.target()).equals(move.onlyOver().get()));
    }

    private void makeParents(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && madeDirectories.add(parent)) {
            Directories.make(parent, ops);
        }
    }

    private void delete(CommitRecord.Deletion deletion) {
        Path stale = deletion.path();
        try {
            if (Files.isRegularFile(stale)) {
                if (isNewFile(deletion) || !Digests.sha256(stale).equals(deletion.sha256())) {
                    return;
                }
                ops.delete(stale);
            }
            clear(stale.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw Stage.unwritable(stale, e);
        }
    }

    // On file systems that ignore case, `Bell.svg` is the file that was just written as `bell.svg`.
    private static boolean isNewFile(CommitRecord.Deletion deletion) throws IOException {
        return deletion.twin().isPresent()
                && Files.exists(deletion.twin().get())
                && Files.isSameFile(deletion.path(), deletion.twin().get());
    }

    // An earlier try may have ended between the file and its directory, so the file need not be there any more.
    private void clear(@Nullable Path directory) throws IOException {
        Path project = manifestFile.getParent();
        for (Path empty = directory; empty != null && !empty.equals(project); empty = empty.getParent()) {
            if (Files.isDirectory(empty) && !isDeleted(empty)) {
                return;
            }
        }
    }

    private boolean isDeleted(Path directory) throws IOException {
        try {
            ops.delete(directory);
            return true;
        } catch (DirectoryNotEmptyException _) {
            return false;
        }
    }

    private void write(Manifest manifest) {
        Path temporary = Path.of(manifestFile + ".tmp");
        try {
            ops.write(temporary, ManifestFile.encode(manifest));
            ops.sync(temporary);
            ops.move(temporary, manifestFile);
        } catch (IOException e) {
            throw Stage.unwritable(manifestFile, e);
        }
    }
}
