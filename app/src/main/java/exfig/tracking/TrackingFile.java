package exfig.tracking;

import exfig.cache.ProcessTag;
import exfig.cache.ProjectLocks;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// `.exfig-cache.json`: what was exported last time, by owner. Safe for several threads and processes:
/// whoever reads sees a whole file, and whoever writes keeps what others wrote.
public final class TrackingFile {
    private final Path file;
    private final ProjectLocks locks;

    /// @param file usually `.exfig-cache.json` in the working directory
    /// @param locks shared by the whole process
    public TrackingFile(Path file, ProjectLocks locks) {
        this.file = file;
        this.locks = locks;
    }

    /// Where it lies.
    public Path path() {
        return file;
    }

    /// What was recorded. A file that is not there is empty.
    ///
    /// @throws CorruptException when the file is no tracking file
    /// @throws IOException when it cannot be read
    public SortedMap<String, ExportState> read() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            return Collections.emptySortedMap();
        }
        try {
            return TrackingFormat.decode(bytes);
        } catch (IOException e) {
            throw new CorruptException(file, e);
        }
    }

    /// Moves a corrupt file out of the way, over an older one with the ending `.corrupt`.
    ///
    /// @return where it is now
    public Path setAside() throws IOException {
        Path aside = Path.of(file + ".corrupt");
        return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Records exports and keeps those of other owners. What is corrupt by now is replaced.
    public void record(Map<String, ExportState> states) throws IOException, InterruptedException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (ProjectLocks.Held _ = locks.acquire(Path.of(file + ".lock"))) {
            SortedMap<String, ExportState> all = new TreeMap<>(known());
            all.putAll(states);
            Path temporary = Path.of(file + "." + ProcessTag.current() + ".tmp");
            try {
                Files.write(temporary, TrackingFormat.encode(all));
                replace(temporary);
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private SortedMap<String, ExportState> known() throws IOException {
        try {
            return read();
        } catch (CorruptException _) {
            return Collections.emptySortedMap();
        }
    }

    private void replace(Path temporary) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The file is there and is no tracking file.
    public static final class CorruptException extends IOException {
        private static final long serialVersionUID = 1L;

        CorruptException(Path file, IOException cause) {
            super(file + " is no tracking file", cause);
        }
    }
}
