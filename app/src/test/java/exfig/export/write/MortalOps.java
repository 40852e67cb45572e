package exfig.export.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;

/// A disk under a process that dies, or a disk that is full, after so many operations.
final class MortalOps implements FileOps {
    private final Disk disk = new Disk();
    private final End end;
    private int left;

    /// @param operations how many still work
    MortalOps(int operations, End end) {
        this.left = operations;
        this.end = end;
    }

    /// What happens to the operation after the last that works, and to all after it.
    enum End {
        /// As `kill -9`: nothing happens any more; what is being written is cut off.
        KILLED,
        /// Everything that needs room fails; the rest still works.
        DISK_FULL
    }

    /// The process is no more. An error, so that nobody handles it.
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /// Whether the end came.
    boolean isOver() {
        return left < 0;
    }

    @Override
    public void makeDirectory(Path directory) throws IOException {
        step(true);
        disk.makeDirectory(directory);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        try {
            step(true);
        } catch (IOException | Killed e) {
            if (left == -1) {
                disk.write(file, Arrays.copyOf(content, content.length / 2));
            }
            throw e;
        }
        disk.write(file, content);
    }

    @Override
    public String copy(Path source, Path target) throws IOException {
        step(true);
        return disk.copy(source, target);
    }

    @Override
    public void sync(Path file) throws IOException {
        step(true); // no power fails in tests, and waiting for the disk is slow
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(true);
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step(false);
        disk.delete(path);
    }

    private void step(boolean needsRoom) throws IOException {
        left--;
        if (left >= 0) {
            return;
        }
        switch (end) {
            case KILLED -> throw new Killed();
            case DISK_FULL -> {
                if (needsRoom) {
                    throw new FileSystemException("disk", null, "No space left on device");
                }
            }
        }
    }
}
