package exfig.export.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/// Directories, made one by one.
final class Directories {
    private Directories() {}

    /// Makes a directory and whatever is missing above it.
    static void make(Path directory, FileOps ops) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = directory.toAbsolutePath();
                path != null && !Files.isDirectory(path);
                path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            ops.makeDirectory(path);
        }
    }
}
