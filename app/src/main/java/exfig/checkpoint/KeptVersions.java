package exfig.checkpoint;

import exfig.figma.id.FileKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The versions of files that a run has seen: a line for each, the file's key before the version.
final class KeptVersions {
    private final Path file;

    KeptVersions(Path file) {
        this.file = file;
    }

    /// Keeps these versions in place of older ones.
    ///
    /// @return whether one of the files had another version
    boolean replace(Map<FileKey, String> now) throws IOException {
        Map<String, String> known = read();
        boolean changed = false;
        for (Map.Entry<FileKey, String> version : now.entrySet()) {
            String before = known.put(version.getKey().value(), version.getValue());
            changed |= before != null && !before.equals(version.getValue());
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(
                file,
                known.entrySet().stream()
                        .map(version -> version.getKey() + " " + version.getValue())
                        .toList());
        return changed;
    }

    private Map<String, String> read() throws IOException {
        Map<String, String> known = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                List<String> parts = List.of(line.split(" ", 2));
                if (parts.size() == 2) {
                    known.put(parts.get(0), parts.get(1));
                }
            }
        } catch (NoSuchFileException _) {
            // The run is new, or was interrupted before it saw any.
        }
        return known;
    }
}
