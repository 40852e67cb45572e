package exfig.resilience;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A few lines of text that the processes of one machine change in turn: a small file, locked only
/// while it is read and written anew. Its first and last line tell a whole file of this version
/// from anything else.
///
/// The operating system frees the lock of a process that dies.
public final class SharedText {
    private static final String FOOTER = "end";
    private static final int TRIES = 100;
    private static final long PAUSE_NANOS = 100_000;

    private final Path file;
    private final String header;
    private final int mostBytes;

    /// @param file it and its folder are made when they are missing
    /// @param header the first line, with a version
    /// @param mostBytes a longer file counts as none
    public SharedText(Path file, String header, int mostBytes) {
        this.file = file;
        this.header = header;
        this.mostBytes = mostBytes;
    }

    /// Whether anything was ever written.
    public boolean exists() {
        return Files.exists(file);
    }

    /// Replaces the lines by what becomes of them, with nobody else in between.
    ///
    /// @param change gets no line when the file is not whole; called once at most, and equal lines are
    ///     not written
    /// @return false when the change has not been called: without the right to write, or while a holder
    ///     sleeps
    public boolean update(UnaryOperator<List<String>> change) {
        boolean called = false;
        try (FileChannel channel = open();
                FileLock lock = lock(channel)) {
            if (lock == null) {
                return false;
            }
            List<String> lines = read(channel);
            called = true;
            List<String> next = change.apply(lines);
            if (!next.equals(lines)) {
                write(channel, next);
            }
            return true;
        } catch (IOException | UnsupportedOperationException | SecurityException _) {
            return called;
        }
    }

    private FileChannel open() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// Null when others hold it for longer than any honest one would.
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException _) {
                // Another one of this very process.
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return null;
    }

    private List<String> read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(mostBytes);
        while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) > 0) {
            // Until the end.
        }
        String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        List<String> lines = List.of(text.split("\n", -1));
        boolean whole = lines.size() >= 3
                && lines.getFirst().equals(header)
                && lines.get(lines.size() - 2).equals(FOOTER);
        return whole ? lines.subList(1, lines.size() - 2) : List.of();
    }

    private void write(FileChannel channel, List<String> lines) throws IOException {
        StringBuilder text = new StringBuilder(header).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        ByteBuffer buffer =
                StandardCharsets.UTF_8.encode(text.append(FOOTER).append('\n').toString());
        channel.truncate(0);
        while (buffer.hasRemaining()) {
            int _ = channel.write(buffer, buffer.position());
        }
    }
}
