package exfig.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

/// Who may change a file that processes share, such as a project by its manifest: one thread of one process at a
/// time. One instance serves a whole process. Thread-safe.
public final class ProjectLocks {
    private static final long POLL_MILLIS = 20;
    private static final int LONGEST_MARK = 1 << 20;

    // Locks of files belong to processes: a second channel on the same file, once closed, would drop the lock of the
    // first. So the threads of one process queue up here.
    private final ConcurrentMap<Path, Semaphore> queues = new ConcurrentHashMap<>();

    /// Waits until the lock is free and takes it; the file is removed when it is given back.
    ///
    /// @param file its folder exists
    public Held acquire(Path file) throws IOException, InterruptedException {
        Semaphore queue = queues.computeIfAbsent(file.toAbsolutePath().normalize(), _ -> new Semaphore(1));
        queue.acquire();
        try {
            return new Held(file, lock(file), queue);
        } catch (IOException | InterruptedException | RuntimeException e) {
            queue.release();
            throw e;
        }
    }

    // The one that had the lock before has deleted the file, so a lock may be one on a file that has lost its name.
    private static FileChannel lock(Path file) throws IOException, InterruptedException {
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                await(channel);
                if (isNamed(channel, file)) {
                    return channel;
                }
                channel.close();
            } catch (ClosedByInterruptException e) {
                InterruptedException interruption = new InterruptedException();
                interruption.initCause(e);
                throw interruption;
            } catch (IOException | InterruptedException e) {
                channel.close();
                throw e;
            }
        }
    }

    // Not `lock()`: systems look for deadlocks between processes, and would see some where threads wait for others.
    private static void await(FileChannel channel) throws IOException, InterruptedException {
        try {
            while (!isTaken(channel)) {
                Thread.sleep(POLL_MILLIS);
            }
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException _) {
            // A file system without locks: then one process at a time is the user's care.
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    // The length is a mark that can be read without opening the file a second time.
    private static boolean isNamed(FileChannel channel, Path file) throws IOException {
        long mark = ThreadLocalRandom.current().nextInt(1, LONGEST_MARK);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), mark - 1);
        try {
            return Files.size(file) == mark;
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /// The lock as long as it is held.
    public static final class Held implements AutoCloseable {
        private final Path file;
        private final FileChannel channel;
        private final Semaphore queue;

        private Held(Path file, FileChannel channel, Semaphore queue) {
            this.file = file;
            this.channel = channel;
            this.queue = queue;
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                Files.deleteIfExists(file);
            } catch (FileSystemException _) {
                // Windows keeps files that are open; the next one takes the same file.
            } finally {
                queue.release();
            }
        }
    }
}
