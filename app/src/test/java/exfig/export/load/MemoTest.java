package exfig.export.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final Memo<String, Integer> memo = new Memo<>();
    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void differentKeysAreDifferentRequests() throws Exception {
        assertThat(memo.get("a", sent::incrementAndGet)).isEqualTo(1);
        assertThat(memo.get("b", sent::incrementAndGet)).isEqualTo(2);
        assertThat(memo.get("a", sent::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void threadsThatAskDuringARequestShareItsAnswer() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch mayAnswer = new CountDownLatch(1);
        Callable<Integer> ask = () -> memo.get("a", () -> {
            underWay.countDown();
            mayAnswer.await();
            return sent.incrementAndGet();
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = threads.submit(ask);
            underWay.await();
            List<Future<Integer>> others = List.of(threads.submit(ask), threads.submit(ask));
            mayAnswer.countDown();

            assertThat(first.get()).isEqualTo(1);
            for (Future<Integer> other : others) {
                assertThat(other.get()).isEqualTo(1);
            }
        }
        assertThat(sent).hasValue(1);
    }

    @Test
    void refusalsAreRemembered() {
        Memo.Request<Integer> refused = () -> {
            sent.incrementAndGet();
            throw new FigmaException(new FigmaFailure.UrlTooLong("GET"));
        };

        assertThatThrownBy(() -> memo.get("a", refused)).isInstanceOf(FigmaException.class);
        assertThatThrownBy(() -> memo.get("a", refused)).isInstanceOf(FigmaException.class);
        assertThat(sent).hasValue(1);
    }

    @Test
    void interruptedRequestsAreNotRemembered() throws Exception {
        assertThatThrownBy(() -> memo.get("a", () -> {
                    throw new InterruptedException();
                }))
                .isInstanceOf(InterruptedException.class);

        assertThat(memo.get("a", sent::incrementAndGet)).isEqualTo(1);
    }
}
