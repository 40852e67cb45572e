package exfig.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the store holds, by digest, for those who have nothing else of a render.
public final class StoredBytes {
    private final StoreFiles files;

    /// @param root the store's directory; need not be there
    public StoredBytes(Path root) {
        this.files = new StoreFiles(root);
    }

    /// The bytes of this digest; empty when the store has thrown them out, or has others in their place.
    ///
    /// @param sha256 lower-case hex
    public Optional<byte[]> find(String sha256) {
        try {
            byte[] bytes = Files.readAllBytes(files.blob(sha256));
            return Digests.sha256(bytes).equals(sha256) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
