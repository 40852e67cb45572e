package exfig.concurrent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A bounded, interruptible group of virtual threads that lives as long as one block:
///
/// ```java
/// try (var files = TaskGroup.<WrittenFile>open("file", 20)) {
///     plan.forEach(file -> files.fork(() -> write(file)));
///     return files.join();
/// }
/// ```
///
/// It has the shape of the JDK's structured task scope, which is still a preview, and is to be replaced
/// by it. The thread that opens a group owns it: it alone forks, joins and closes. Threads are named
/// `name-0`, `name-1`, … in the order of the forks. No thread outlives [#close].
///
/// @param <T> what each fork gives
public final class TaskGroup<T extends @Nullable Object> implements AutoCloseable {
    private final Thread owner = Thread.currentThread();
    private final Semaphore permits;
    private final Semaphore finished = new Semaphore(0);
    private final ThreadFactory threads;
    private final List<Fork> forks = new ArrayList<>();
    private final Set<Thread> alive = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean cancelled;
    private boolean joined;

    private TaskGroup(String name, int permits) {
        this.permits = new Semaphore(permits);
        this.threads = Thread.ofVirtual().name(name + "-", 0).factory();
    }

    /// A group without forks.
    ///
    /// @param name the prefix of its threads' names
    /// @param permits forks that run at the same time, 1 or more; the others wait for their turn
    /// @throws IllegalArgumentException when there are no permits
    public static <T extends @Nullable Object> TaskGroup<T> open(String name, int permits) {
        if (permits < 1) {
            throw new IllegalArgumentException("a group needs a permit: " + permits);
        }
        return new TaskGroup<>(name, permits);
    }

    /// Starts work on a thread of its own and returns at once. Once a fork has failed, further work is
    /// not begun.
    ///
    /// @throws IllegalStateException after [#join] or [#close], or from a thread that is not the owner
    public void fork(Callable<? extends T> work) {
        checkOwner();
        if (joined) {
            throw new IllegalStateException("fork after join or close");
        }
        Fork fork = new Fork(work);
        Thread thread = threads.newThread(fork);
        forks.add(fork);
        alive.add(thread); // before the start: a failure must find and interrupt every thread that may be working
        thread.start();
    }

    /// Waits for all forks and gives their results in the order of the forks.
    ///
    /// The first failure interrupts the other forks and is thrown when they have ended: unchecked
    /// exceptions as they are, an `IOException` as `UncheckedIOException`, another checked exception as
    /// the cause of a `CompletionException`.
    ///
    /// @throws InterruptedException when the owner was interrupted (all forks are then interrupted too)
    ///     or a fork ended so
    /// @throws IllegalStateException when called twice, after [#close], or from a thread that is not the
    ///     owner
    public List<T> join() throws InterruptedException {
        checkOwner();
        if (joined) {
            throw new IllegalStateException("join after join or close");
        }
        joined = true;
        try {
            finished.acquire(forks.size());
        } catch (InterruptedException interruption) {
            cancel();
            throw interruption;
        }
        finished.release(forks.size()); // close counts them again
        Throwable first = failure.get();
        if (first != null) {
            throw Failures.rethrow(first);
        }
        List<T> results = new ArrayList<>(forks.size());
        forks.forEach(fork -> results.add(fork.result()));
        return Collections.unmodifiableList(results);
    }

    /// Interrupts what still runs and waits for all of it, even when interrupted itself; the interruption
    /// is kept. May be called again.
    @Override
    public void close() {
        checkOwner();
        joined = true;
        cancel();
        finished.acquireUninterruptibly(forks.size());
        finished.release(forks.size());
    }

    private void cancel() {
        cancelled = true;
        alive.forEach(Thread::interrupt);
    }

    private void fail(Throwable thrown) {
        if (!cancelled && failure.compareAndSet(null, thrown)) {
            cancel();
        }
    }

    private void checkOwner() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("not the group's owner: " + Thread.currentThread());
        }
    }

    private final class Fork implements Runnable {
        private final Callable<? extends T> work;
        private @Nullable T result;

        Fork(Callable<? extends T> work) {
            this.work = work;
        }

        @SuppressWarnings("NullAway") // read only after success, when null can only be what the work gave
        T result() {
            return result;
        }

        @Override
        public void run() {
            try {
                permits.acquire();
                try {
                    if (!cancelled) {
                        result = work.call();
                    }
                } catch (Throwable thrown) {
                    fail(thrown); // while the permit is held: nothing new may begin after a failure
                } finally {
                    permits.release();
                }
            } catch (InterruptedException interruption) {
                fail(interruption);
            } finally {
                alive.remove(Thread.currentThread());
                finished.release();
            }
        }
    }
}
