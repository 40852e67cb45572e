package exfig.export.fulfil;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// The one queue of downloads of the process: a fixed number of workers, earlier configs first.
///
/// Workers are virtual threads; their number is the number of connections to the asset host.
public final class DownloadQueue implements AutoCloseable {
    private final PriorityBlockingQueue<Job<?>> jobs = new PriorityBlockingQueue<>();
    private final AtomicLong sequence = new AtomicLong();
    private final List<Thread> workers;

    /// @param connections downloads at a time, at least 1
    public DownloadQueue(int connections) {
        workers = IntStream.range(0, connections)
                .mapToObj(i -> Thread.ofVirtual().name("download-" + i).start(this::work))
                .toList();
    }

    /// Hands in a download; it starts when a worker is free. Cancelling the future takes it out of the queue.
    ///
    /// @param priority lower goes first
    public <T> CompletableFuture<T> submit(int priority, Callable<T> download) {
        Job<T> job = new Job<>(priority, sequence.getAndIncrement(), download, new CompletableFuture<>());
        jobs.add(job);
        return job.result();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                jobs.take().run();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Cuts running downloads, drops waiting ones, and returns when the workers have ended.
    @Override
    public void close() {
        workers.forEach(Thread::interrupt);
        for (Thread worker : workers) {
            joinUninterruptibly(worker);
        }
        jobs.forEach(job -> job.result().cancel(false));
    }

    private static void joinUninterruptibly(Thread worker) {
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record Job<T>(int priority, long sequence, Callable<T> download, CompletableFuture<T> result)
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
            int byPriority = Integer.compare(priority, other.priority);
            return byPriority != 0 ? byPriority : Long.compare(sequence, other.sequence);
        }
    }
}
