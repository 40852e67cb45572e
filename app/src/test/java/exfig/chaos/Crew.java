package exfig.chaos;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does the work of many test cases a few at a time, while each case still has its own result.
final class Crew<K, V> implements AutoCloseable {
    private final ExecutorService executor = Executors.newFixedThreadPool(Extent.PROCESSES);
    private final Map<K, Future<V>> work = new ConcurrentHashMap<>();

    void begin(K key, Callable<V> task) {
        work.put(key, executor.submit(task));
    }

    /// Waits for the work; throws what it threw.
    V result(K key) throws Exception {
        try {
            return work.get(key).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
        executor.close();
    }
}
