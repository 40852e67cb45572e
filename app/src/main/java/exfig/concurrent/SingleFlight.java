package exfig.concurrent;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/// Work done once for each key: concurrent callers of one key share one execution and its result or its
/// failure, and later callers get the same until it is forgotten. Safe for any number of threads.
///
/// The first caller runs the work on its own thread; the others wait. When that caller is interrupted,
/// its [InterruptedException] is its own: one of the waiting callers takes over with its work. When a
/// waiting caller is interrupted, it alone leaves.
///
/// @param <K> keys by `equals`
/// @param <V> results
public final class SingleFlight<K, V> {
    private final Map<K, Flight<V>> flights = new ConcurrentHashMap<>();

    /// The shared result of a key's work.
    ///
    /// A failure is thrown to each caller as it is when unchecked; an `IOException` as
    /// `UncheckedIOException`, another checked exception as the cause of a `CompletionException`.
    ///
    /// @param work must not ask for the same key
    /// @throws InterruptedException when the calling thread was interrupted
    /// @throws IllegalStateException when work asks for its own key
    public V get(K key, Callable<? extends V> work) throws InterruptedException {
        while (true) {
            Flight<V> mine = new Flight<>();
            Flight<V> known = flights.putIfAbsent(key, mine);
            if (known == null) {
                return run(key, mine, work);
            }
            Outcome<V> outcome = known.await();
            switch (outcome) {
                case Outcome.Value<V>(V value) -> {
                    return value;
                }
                case Outcome.Failed<V>(Throwable failure) -> throw Failures.rethrow(failure);
                case Outcome.Abandoned<V>() -> flights.remove(key, known);
            }
        }
    }

    /// Lets the next caller of a key run its work anew. Callers that wait now still get what they wait
    /// for.
    public void forget(K key) {
        flights.remove(key);
    }

    private V run(K key, Flight<V> flight, Callable<? extends V> work) throws InterruptedException {
        try {
            V value = work.call();
            flight.land(new Outcome.Value<>(value));
            return value;
        } catch (Throwable thrown) {
            // An interrupted caller may fail in other ways than InterruptedException: that, too, is its own affair.
            if (thrown instanceof InterruptedException || Thread.currentThread().isInterrupted()) {
                flights.remove(key, flight);
                flight.land(new Outcome.Abandoned<>());
            } else {
                flight.land(new Outcome.Failed<>(thrown));
            }
            throw Failures.rethrow(thrown);
        }
    }

    private sealed interface Outcome<V> {
        record Value<V>(V value) implements Outcome<V> {}

        record Failed<V>(Throwable failure) implements Outcome<V> {}

        record Abandoned<V>() implements Outcome<V> {}
    }

    private static final class Flight<V> {
        private final Thread pilot = Thread.currentThread();
        private final CountDownLatch landed = new CountDownLatch(1);
        private volatile @Nullable Outcome<V> outcome;

        void land(Outcome<V> result) {
            outcome = result;
            landed.countDown();
        }

        Outcome<V> await() throws InterruptedException {
            Outcome<V> known = outcome;
            if (known != null) {
                return known;
            }
            if (pilot == Thread.currentThread()) {
                throw new IllegalStateException("work asks for its own key");
            }
            landed.await();
            return Objects.requireNonNull(outcome);
        }
    }
}
