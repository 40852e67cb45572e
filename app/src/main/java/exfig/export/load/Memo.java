package exfig.export.load;

import exfig.figma.FigmaException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Answers of one run by what was asked: one request for each, however many threads ask.
///
/// Refusals are remembered, too, since the client has already tried as often as it may. An interrupted asker leaves
/// nothing behind, and the next one in line asks anew.
final class Memo<K, V> {
    private final Map<K, Slot<V>> slots = new ConcurrentHashMap<>();

    V get(K key, Request<V> request) throws InterruptedException {
        return slots.computeIfAbsent(key, _ -> new Slot<>()).get(request);
    }

    /// Asks Figma.
    @FunctionalInterface
    interface Request<V> {
        V send() throws InterruptedException;
    }

    private static final class Slot<V> {
        // A lock and not a monitor: those in line must stay interruptible while the request is under way.
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable V answer;
        private @Nullable FigmaException refusal;

        V get(Request<V> request) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                if (refusal != null) {
                    throw refusal;
                }
                V known = answer;
                if (known == null) {
                    known = request.send();
                    answer = known;
                }
                return known;
            } catch (FigmaException e) {
                refusal = e;
                throw e;
            } finally {
                lock.unlock();
            }
        }
    }
}
