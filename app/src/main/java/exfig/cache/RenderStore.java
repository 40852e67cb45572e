package exfig.cache;

import exfig.plan.RenderKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Verified renders by content: `blobs/<2 hex>/<sha256>` holds bytes, `index/<2 hex>/<digest of the key>` names the blob
/// of a render of a known file version.
///
/// Safe for several processes: everything is written to a temporary file of the same directory tree and moved, and a
/// blob's name is its content, so that two writers of one blob write the same bytes.
public final class RenderStore {
    private final Path root;
    private final Map<RenderKey, StoredBlob> thisRun = new ConcurrentHashMap<>();

    /// @param root the store's directory; made when missing
    public RenderStore(Path root) {
        this.root = root;
    }

    /// The verified bytes of a render, when this run has them or an earlier one stored them for the same version.
    public Optional<StoredBlob> find(StoreKey key) {
        StoredBlob known = thisRun.get(key.render().identity());
        if (known != null) {
            return Optional.of(known);
        }
        return key.version().flatMap(version -> readIndex(indexFile(key, version)));
    }

    /// A new file for bytes on their way in; whoever asks for it deletes it if it is not [put].
    public Path newTemporaryFile() {
        try {
            return Files.createTempFile(Files.createDirectories(root.resolve("tmp")), "in-", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes verified bytes in and remembers which render they are.
    ///
    /// @param file a file of [#newTemporaryFile]; gone afterwards
    /// @param sha256 of its bytes, lower-case hex
    public StoredBlob put(StoreKey key, Path file, String sha256) {
        try {
            long bytes = Files.size(file);
            Path blob = blobFile(sha256);
            if (Files.exists(blob)) {
                Files.delete(file);
            } else {
                Files.createDirectories(parent(blob));
                moveInto(file, blob);
            }
            StoredBlob stored = new StoredBlob(sha256, bytes, blob);
            thisRun.put(key.render().identity(), stored);
            if (key.version().isPresent()) {
                writeIndex(indexFile(key, key.version().get()), stored);
            }
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<StoredBlob> readIndex(Path index) {
        try {
            String[] parts = Files.readString(index, StandardCharsets.US_ASCII).strip().split(" ");
            if (parts.length != 2 || !parts[0].matches("[0-9a-f]{64}")) {
                return Optional.empty();
            }
            Path blob = blobFile(parts[0]);
            long bytes = Long.parseLong(parts[1]);
            // A blob of another size was cut by a crash of the machine; it counts as absent and is replaced.
            return Files.size(blob) == bytes
                    ? Optional.of(new StoredBlob(parts[0], bytes, blob))
                    : Optional.empty();
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private void writeIndex(Path index, StoredBlob blob) throws IOException {
        Path temporary = newTemporaryFile();
        Files.writeString(temporary, blob.sha256() + " " + blob.bytes() + "\n", StandardCharsets.US_ASCII);
        Files.createDirectories(parent(index));
        moveInto(temporary, index);
    }

    private static void moveInto(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            throw new IOException("the store's folder vanished while it was in use: " + e.getFile(), e);
        }
    }

    private Path blobFile(String sha256) {
        return root.resolve("blobs").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Path indexFile(StoreKey key, String version) {
        String digest = Digests.sha256(key.canonical(version).getBytes(StandardCharsets.UTF_8));
        return root.resolve("index").resolve(digest.substring(0, 2)).resolve(digest);
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalStateException("no parent: " + file);
        }
        return parent;
    }
}
