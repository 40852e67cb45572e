package exfig.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/// Where everything lies in the store, and the few ways to touch it.
final class StoreFiles {
    private final Path root;
    private final String temporaryPrefix = "in-" + ProcessTag.current() + "-" + UUID.randomUUID() + "-";
    private final AtomicLong temporaryNumber = new AtomicLong();
    private final FileAttribute<?>[] ownersOnly;

    StoreFiles(Path root) {
        this.root = root;
        this.ownersOnly = root.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    Path root() {
        return root;
    }

    Path blobs() {
        return root.resolve("blobs");
    }

    Path indexes() {
        return root.resolve("index");
    }

    Path temporaries() {
        return root.resolve("tmp");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path blob(String sha256) {
        return blobs().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    Path index(String canonicalKey) {
        String digest = Digests.sha256(canonicalKey.getBytes(StandardCharsets.UTF_8));
        return indexes().resolve(digest.substring(0, 2)).resolve(digest);
    }

    // An exporter makes thousands: a number is cheaper than a name drawn by chance, and so is hoping for the folder.
    Path newTemporary() throws IOException {
        Path file = temporaries().resolve(temporaryPrefix + temporaryNumber.getAndIncrement() + ".part");
        try {
            return Files.createFile(file, ownersOnly);
        } catch (NoSuchFileException _) {
            Files.createDirectories(temporaries());
            return Files.createFile(file, ownersOnly);
        }
    }

    Optional<String> readIndex(Path index) {
        try {
            return Optional.of(Files.readString(index, StandardCharsets.ISO_8859_1));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void writeIndex(Path index, IndexEntry entry) throws IOException {
        Path temporary = newTemporary();
        Files.writeString(temporary, entry.line(), StandardCharsets.US_ASCII);
        moveIn(temporary, index);
    }

    void moveIn(Path from, Path to) throws IOException {
        try {
            move(from, to);
        } catch (NoSuchFileException e) {
            if (to.getParent() == null) {
                throw e;
            }
            // Another thread may have made it by now, so whether it exists tells nothing about what was missing.
            Files.createDirectories(to.getParent());
            move(from, to);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileAlreadyExistsException _) {
            Files.deleteIfExists(from);
        }
    }

    // A store that may only be read is still of use.
    void touch(Path file, Instant time) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(time));
        } catch (IOException _) {
            return;
        }
    }

    /// Whether the file is gone afterwards.
    boolean deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Every file below a folder; those that vanish meanwhile are left out.
    void visit(Path folder, BiConsumer<Path, BasicFileAttributes> visitor) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new FileTreeVisitor(visitor));
    }
}
