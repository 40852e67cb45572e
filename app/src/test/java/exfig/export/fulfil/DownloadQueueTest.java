package exfig.export.fulfil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DownloadQueueTest {
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);

    @Test
    void earlierConfigsGoFirst() {
        try (DownloadQueue queue = held()) {
            List<CompletableFuture<Void>> all = List.of(submit(queue, 1, "second"), submit(queue, 0, "first"));
            release(all);
        }

        assertThat(order).containsExactly("first", "second");
    }

    @Test
    void anEndlessConfigDoesNotStarveTheNextOne() {
        try (DownloadQueue queue = held()) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            all.add(submit(queue, 1, "second"));
            for (int i = 0; i < 3 * DownloadQueue.HEAD_START; i++) {
                all.add(submit(queue, 0, "first"));
            }
            release(all);
        }

        assertThat(order.indexOf("second")).isBetween(1, DownloadQueue.HEAD_START);
    }

    @Test
    void closingDropsWhatWaits() {
        DownloadQueue queue = held();
        CompletableFuture<Void> waiting = submit(queue, 0, "never");

        queue.close();

        assertThat(waiting).isCancelled();
        assertThat(order).isEmpty();
    }

    /// A queue of one connection, which is busy until the gate opens.
    private DownloadQueue held() {
        DownloadQueue queue = new DownloadQueue(1);
        CountDownLatch busy = new CountDownLatch(1);
        CompletableFuture<Void> _ = queue.submit(0, () -> {
            busy.countDown();
            gate.await();
            return null;
        });
        try {
            busy.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return queue;
    }

    private CompletableFuture<Void> submit(DownloadQueue queue, int priority, String name) {
        return queue.submit(priority, () -> {
            order.add(name);
            return null;
        });
    }

    private void release(List<CompletableFuture<Void>> all) {
        gate.countDown();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    }
}
