package exfig.gallery;

import exfig.asset.AssetKind;
import exfig.cache.Digests;
import exfig.cache.ProcessTag;
import exfig.cache.ProjectLocks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The record of what one configuration exported from one working directory, below `gallery` in the
/// folder of the store. Safe for several threads and processes: whoever reads sees a whole file. A
/// damaged one counts as absent, and the next export replaces it.
public final class GalleryFile {
    private final Path file;

    /// @param store the folder of the store of renders
    /// @param workingDirectory where output paths begin
    /// @param config the configuration
    public GalleryFile(Path store, Path workingDirectory, Path config) {
        String project = workingDirectory.toAbsolutePath().normalize() + "\n"
                + config.toAbsolutePath().normalize();
        this.file =
                store.resolve("gallery").resolve(Digests.sha256(project.getBytes(StandardCharsets.UTF_8)) + ".json");
    }

    /// What was recorded, by kind; nothing when nothing was exported.
    ///
    /// @throws IOException when the file is there and cannot be read
    public Map<AssetKind, KindRecord> read() throws IOException {
        try {
            return GalleryFormat.decode(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return Map.of();
        }
    }

    /// Records what a run has seen; other kinds stay as they are.
    ///
    /// @param locks shared by the whole process
    public void record(Map<AssetKind, KindRecord.Seen> seen, Instant at, ProjectLocks locks)
            throws IOException, InterruptedException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (ProjectLocks.Held _ = locks.acquire(Path.of(file + ".lock"))) {
            Map<AssetKind, KindRecord> known = read();
            Map<AssetKind, KindRecord> records = new EnumMap<>(AssetKind.class);
            records.putAll(known);
            seen.forEach((kind, assets) -> {
                if (known.containsKey(kind) || !assets.assets().isEmpty()) {
                    records.put(kind, KindRecord.after(Optional.ofNullable(known.get(kind)), assets, at));
                }
            });
            if (!records.equals(known)) {
                write(GalleryFormat.encode(records));
            }
        }
    }

    private void write(byte[] bytes) throws IOException {
        Path temporary = Path.of(file + "." + ProcessTag.current() + ".tmp");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
