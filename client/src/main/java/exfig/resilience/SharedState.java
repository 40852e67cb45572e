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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Budgets that the processes of one machine share: a small file, locked only while it is read and written anew.
///
/// The operating system frees the lock of a process that dies. Whatever else is wrong (no right to write, a file of
/// another version, half a file, a holder that sleeps) makes each process count for itself again. Lines are
/// `name permits asOf limit raised blockedUntil`, moments in wall-clock microseconds.
public final class SharedState {
    private static final String HEADER = "exfig-limits 1";
    private static final String FOOTER = "end";
    private static final int MOST_BYTES = 4096;
    private static final int TRIES = 100;
    private static final long PAUSE_NANOS = 100_000;

    private final @Nullable Path file;

    private SharedState(@Nullable Path file) {
        this.file = file;
    }

    /// Shares with everyone who uses the same file; it and its folder are made when they are missing.
    public static SharedState in(Path file) {
        return new SharedState(file);
    }

    /// Shares with nobody.
    public static SharedState none() {
        return new SharedState(null);
    }

    /// Replaces one budget by what becomes of it, with nobody else in between.
    ///
    /// @param change gets empty when nothing usable is stored; always called exactly once, stored or not
    void update(String name, UnaryOperator<Optional<Bucket.State>> change) {
        if (file == null || !updated(file, name, change)) {
            Optional<Bucket.State> _ = change.apply(Optional.empty());
        }
    }

    /// False when the change has not been called.
    private static boolean updated(Path file, String name, UnaryOperator<Optional<Bucket.State>> change) {
        boolean called = false;
        try (FileChannel channel = open(file);
                FileLock lock = lock(channel)) {
            if (lock == null) {
                return false;
            }
            Map<String, Bucket.State> states = read(channel);
            called = true;
            Optional<Bucket.State> next = change.apply(Optional.ofNullable(states.get(name)));
            if (next.isPresent()) {
                states.put(name, next.get());
                write(channel, states);
            }
            return true;
        } catch (IOException | UnsupportedOperationException | SecurityException _) {
            return called;
        }
    }

    private static FileChannel open(Path file) throws IOException {
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
                // Another limiter of this very process.
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return null;
    }

    private static Map<String, Bucket.State> read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(MOST_BYTES);
        while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) > 0) {
            // Until the end.
        }
        String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
        String[] lines = text.split("\n", -1);
        Map<String, Bucket.State> states = new LinkedHashMap<>();
        if (lines.length < 3 || !lines[0].equals(HEADER) || !lines[lines.length - 2].equals(FOOTER)) {
            return states;
        }
        for (int i = 1; i < lines.length - 2; i++) {
            String[] words = lines[i].split(" ", -1);
            state(words).ifPresent(state -> states.put(words[0], state));
        }
        return states;
    }

    private static Optional<Bucket.State> state(String[] words) {
        try {
            double permits = Double.parseDouble(words[1]);
            double limit = Double.parseDouble(words[3]);
            return Double.isFinite(permits) && Double.isFinite(limit)
                    ? Optional.of(
                            new Bucket.State(permits, moment(words[2]), limit, moment(words[4]), moment(words[5])))
                    : Optional.empty();
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /// Bounded, so that differences of two never overflow.
    private static long moment(String text) {
        return Math.clamp(Long.parseLong(text), -(Long.MAX_VALUE / 4), Long.MAX_VALUE / 4);
    }

    private static void write(FileChannel channel, Map<String, Bucket.State> states) throws IOException {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        states.forEach((name, state) -> text.append(name)
                .append(' ')
                .append(state.permits())
                .append(' ')
                .append(state.asOfMicros())
                .append(' ')
                .append(state.limit())
                .append(' ')
                .append(state.raisedMicros())
                .append(' ')
                .append(state.blockedUntilMicros())
                .append('\n'));
        byte[] bytes = text.append(FOOTER).append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
        channel.truncate(0);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            int _ = channel.write(buffer, buffer.position());
        }
    }
}
