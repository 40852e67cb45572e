package exfig.export.write;

import exfig.cache.Digests;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.plan.OutputPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// New files of one config, prepared completely beside their destination before any old file is touched.
///
/// Each output root gets a hidden directory inside itself, because only there is a move certain to stay on one file
/// system and so to be atomic. Files whose bytes are already in place are not staged at all. Thread-safe.
public final class Stage implements AutoCloseable {
    private final boolean rehearsal;
    private final Map<Path, Path> directories = new HashMap<>();
    private final List<Path> createdRoots = new ArrayList<>();
    private final AtomicLong sequence = new AtomicLong();

    /// @param rehearsal compare only: nothing is written anywhere
    public Stage(boolean rehearsal) {
        this.rehearsal = rehearsal;
    }

    /// Prepares a file from bytes in memory.
    ///
    /// @throws ExportException with [ExportFailure.Unwritable]
    public StagedFile add(OutputPath path, byte[] content) {
        String sha256 = Digests.sha256(content);
        return add(path, sha256, content.length, target -> Files.write(target, content));
    }

    /// Prepares a file from verified bytes of the store.
    ///
    /// @param sha256 of `source`, lower-case hex
    /// @throws ExportException with [ExportFailure.Unwritable]
    public StagedFile add(OutputPath path, Path source, String sha256) {
        try {
            return add(
                    path,
                    sha256,
                    Files.size(source),
                    target -> Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StagedFile add(OutputPath path, String sha256, long bytes, Filler filler) {
        try {
            FileState state = compare(path.path(), sha256, bytes);
            if (state == FileState.UNCHANGED || rehearsal) {
                return new StagedFile(path, state, sha256, Optional.empty());
            }
            Path staged = directoryFor(path.root()).resolve(Long.toString(sequence.getAndIncrement()));
            filler.fill(staged);
            return new StagedFile(path, state, sha256, Optional.of(staged));
        } catch (IOException e) {
            throw unwritable(path.path(), e);
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

    private synchronized Path directoryFor(Path root) throws IOException {
        Path known = directories.get(root);
        if (known == null) {
            if (!Files.exists(root)) {
                createdRoots.add(root);
            }
            Files.createDirectories(root);
            known = Files.createTempDirectory(root, ".exfig-staging-");
            directories.put(root, known);
        }
        return known;
    }

    /// Removes what was staged and not moved. A root that this stage made and that stayed empty goes as well.
    @Override
    public synchronized void close() {
        directories.values().forEach(Stage::deleteTree);
        for (Path root : createdRoots) {
            try (Stream<Path> content = Files.list(root)) {
                if (content.findAny().isEmpty()) {
                    Files.delete(root);
                }
            } catch (IOException _) {
                // An empty folder that cannot be removed harms nobody.
            }
        }
    }

    static ExportException unwritable(Path path, IOException e) {
        String reason = e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : e.getClass().getSimpleName().replaceAll("Exception$", "");
        return new ExportException(new ExportFailure.Unwritable(path, reason), e);
    }

    private static void deleteTree(Path directory) {
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException _) {
            // The next run makes its own staging directory; a left-over is hidden and harmless.
        }
    }

    @FunctionalInterface
    private interface Filler {
        void fill(Path target) throws IOException;
    }
}
