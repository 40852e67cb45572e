package exfig.concurrent;

import java.util.List;
import java.util.stream.IntStream;

/// Virtual threads that do one kind of work again and again until they are closed. Use them where work
/// comes from many places; where one block makes all of it, use a [TaskGroup].
public final class Workers implements AutoCloseable {
    private final List<Thread> threads;

    private Workers(List<Thread> threads) {
        this.threads = threads;
    }

    /// One piece of work, which waits until there is some.
    @FunctionalInterface
    public interface Work {
        /// Does it. Throwing anything but an [InterruptedException] is a defect that ends the worker.
        void run() throws InterruptedException;
    }

    /// Starts threads that are named `name-0`, `name-1`, ….
    ///
    /// @param count 1 or more
    public static Workers start(String name, int count, Work work) {
        return new Workers(IntStream.range(0, count)
                .mapToObj(i -> Thread.ofVirtual().name(name + "-" + i).start(() -> repeat(work)))
                .toList());
    }

    private static void repeat(Work work) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                work.run();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Interrupts what is being done and returns when all threads have ended, even when interrupted
    /// itself; the interruption is kept.
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
