package exfig.export.fulfil;

import exfig.concurrent.Workers;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/// The one queue of downloads of the process: a fixed number of workers, earlier configs first.
///
/// Workers are virtual threads; their number is the number of connections to the asset host. A download
/// goes before those of later configs, but only before so many of them: an endless config cannot starve
/// the next one.
public final class DownloadQueue implements AutoCloseable {
    /// How many downloads of the config before it a download lets pass, at most, that were handed in
    /// after it.
    static final int HEAD_START = 200;

    private final PriorityBlockingQueue<Job<?>> jobs = new PriorityBlockingQueue<>();
    private final AtomicLong sequence = new AtomicLong();
    private final Workers workers;

    /// @param connections downloads at a time, at least 1
    public DownloadQueue(int connections) {
        workers = Workers.start("download", connections, () -> jobs.take().run());
    }

    /// Hands in a download; it starts when a worker is free. Cancelling the future takes it out of the
    /// queue.
    ///
    /// @param priority lower goes first; 0 is the first config, 1 the second
    public <T> CompletableFuture<T> submit(int priority, Callable<T> download) {
        long number = sequence.getAndIncrement();
        Job<T> job = new Job<>(number + (long) priority * HEAD_START, number, download, new CompletableFuture<>());
        jobs.add(job);
        return job.result();
    }

    /// Cuts running downloads, drops waiting ones, and returns when the workers have ended.
    @Override
    public void close() {
        workers.close();
        jobs.forEach(job -> job.result().cancel(false));
    }

    private record Job<T>(long rank, long sequence, Callable<T> download, CompletableFuture<T> result)
            implements Comparable<Job<?>> {
        // Whatever ends the download must reach the waiting config, an Error too, or it would wait for ever.
        void run() throws InterruptedException {
            if (result.isDone()) {
                return;
            }
            try {
                result.complete(download.call());
            } catch (InterruptedException e) {
                result.cancel(false);
                throw e;
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        }

        @Override
        public int compareTo(Job<?> other) {
            int byRank = Long.compare(rank, other.rank);
            return byRank != 0 ? byRank : Long.compare(sequence, other.sequence);
        }
    }
}
