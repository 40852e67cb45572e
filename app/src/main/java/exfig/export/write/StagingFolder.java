package exfig.export.write;

import exfig.cache.ProcessTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A hidden directory inside an output root, where files wait for their move.
///
/// Its name carries the process that made it, and its file `owner` the commit record that may promise what is
/// staged here. The process holds a lock on that file for as long as it lives: names of processes mean nothing
/// across containers, locks do.
final class StagingFolder implements AutoCloseable {
    static final String PREFIX = ".exfig-staging-";
    private static final String OWNER = "owner";

    private final Path path;
    private final FileChannel owner;

    private StagingFolder(Path path, FileChannel owner) {
        this.path = path;
        this.owner = owner;
    }

    /// @param root exists
    /// @param record where the commit of these files would be recorded
    static StagingFolder make(Path root, Path record, ProcessTag self, FileOps ops) throws IOException {
        Path path = root.resolve(PREFIX + self + "-" + UUID.randomUUID());
        ops.makeDirectory(path);
        Path ownerFile = path.resolve(OWNER);
        ops.write(ownerFile, record.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
        FileChannel owner = FileChannel.open(ownerFile, StandardOpenOption.WRITE);
        try {
            owner.tryLock();
        } catch (IOException _) {
            // A file system without locks: the name alone tells whose directory this is.
        }
        return new StagingFolder(path, owner);
    }

    Path path() {
        return path;
    }

    /// Lets go of the directory, which stays.
    @Override
    public void close() throws IOException {
        owner.close();
    }

    /// Removes the left-overs of dead processes from an output root, except what a commit record still promises.
    static void sweep(Path root, FileOps ops) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, PREFIX + "*")) {
            folders.forEach(found::add);
        } catch (NoSuchFileException | NotDirectoryException _) {
            return;
        }
        for (Path folder : found) {
            if (!isInUse(folder) && !isPromised(folder)) {
                remove(folder, ops);
            }
        }
    }

    // A process must not open its own locked file a second time: closing that would drop its lock.
    private static boolean isInUse(Path folder) {
        if (ProcessTag.in(String.valueOf(folder.getFileName()))
                .filter(ProcessTag::isAlive)
                .isPresent()) {
            return true;
        }
        try (FileChannel owner = FileChannel.open(folder.resolve(OWNER), StandardOpenOption.WRITE);
                FileLock lock = owner.tryLock()) {
            return lock == null;
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    private static boolean isPromised(Path folder) throws IOException {
        try {
            String record = Files.readString(folder.resolve(OWNER));
            return !record.isEmpty() && Files.exists(Path.of(record));
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /// Removes a staging directory with what is in it; what cannot be removed is left for a later run.
    static void remove(Path folder, FileOps ops) {
        try (Stream<Path> tree = Files.walk(folder)) {
            // The owner goes last but one: without it the rest would belong to nobody.
            for (Path path : tree.sorted(Comparator.comparing((Path path) -> path.endsWith(OWNER))
                            .thenComparing(Comparator.reverseOrder()))
                    .filter(path -> !path.equals(folder))
                    .toList()) {
                ops.delete(path);
            }
            ops.delete(folder);
        } catch (IOException | UncheckedIOException _) {
            // Hidden and harmless; the next run tries again.
        }
    }
}
