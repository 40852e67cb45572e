package exfig.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SingleFlightTest {
    private final SingleFlight<String, Object> flights = new SingleFlight<>();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void concurrentCallersOfOneKeyShareOneExecution() throws Exception {
        var running = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        Call first = call(() -> {
            runs.incrementAndGet();
            running.countDown();
            go.await();
            return new Object();
        });
        running.await();
        List<Call> others =
                IntStream.range(0, 10).mapToObj(_ -> call(this::mustNotRun)).toList();
        for (Call other : others) {
            other.awaitWaiting();
        }

        go.countDown();

        Object result = first.result();
        for (Call other : others) {
            assertThat(other.result()).isSameAs(result);
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void aResultIsRememberedUntilItIsForgotten() throws InterruptedException {
        assertThat(flights.get("key", runs::incrementAndGet)).isEqualTo(1);
        assertThat(flights.get("key", runs::incrementAndGet)).isEqualTo(1);

        flights.forget("key");

        assertThat(flights.get("key", runs::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void keysAreIndependent() throws InterruptedException {
        assertThat(flights.get("a", () -> "for a")).isEqualTo("for a");
        assertThat(flights.get("b", () -> "for b")).isEqualTo("for b");
    }

    @Test
    void aFailureIsSharedAndRememberedAsWell() {
        var failure = new IllegalArgumentException("refused");
        Callable<Object> failing = () -> {
            runs.incrementAndGet();
            throw failure;
        };

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> flights.get("key", failing))
                    .isSameAs(failure);
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void checkedFailuresArriveWrapped() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> flights.get("key", () -> {
                    throw new IOException("cut");
                }))
                .havingCause()
                .withMessage("cut");
    }

    @Test
    void anInterruptedWaiterLeavesAloneAndTheWorkGoesOn() throws Exception {
        var running = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        Call runner = call(() -> {
            running.countDown();
            go.await();
            return "done";
        });
        running.await();
        Call leaver = call(this::mustNotRun);
        leaver.awaitWaiting();

        leaver.thread().interrupt();

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(leaver::result);
        go.countDown();
        assertThat(runner.result()).isEqualTo("done");
    }

    @Test
    void whenTheRunnerIsInterruptedAWaitingCallerTakesOver() throws Exception {
        var running = new CountDownLatch(1);
        Call runner = call(() -> {
            running.countDown();
            new CountDownLatch(1).await();
            return "never";
        });
        running.await();
        Call heir = call(() -> "by another caller");
        heir.awaitWaiting();

        runner.thread().interrupt();

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(runner::result);
        assertThat(heir.result()).isEqualTo("by another caller");
    }

    @Test
    void theFailureOfAnInterruptedRunnerIsItsOwn() throws InterruptedException {
        assertThatIllegalStateException()
                .isThrownBy(() -> flights.get("key", () -> {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("closed by interruption");
                }));
        assertThat(Thread.interrupted()).isTrue();

        assertThat(flights.get("key", () -> "anew")).isEqualTo("anew");
    }

    @Test
    void workThatAsksForItsOwnKeyIsRefusedInsteadOfHanging() {
        assertThatIllegalStateException()
                .isThrownBy(() -> flights.get("key", () -> flights.get("key", () -> "inner")))
                .withMessage("work asks for its own key");
    }

    @Test
    void callersThatWaitStillGetTheResultOfAForgottenFlight() throws Exception {
        var running = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        Call runner = call(() -> {
            running.countDown();
            go.await();
            return "old";
        });
        running.await();
        Call waiter = call(this::mustNotRun);
        waiter.awaitWaiting();

        flights.forget("key");

        assertThat(flights.get("key", () -> "new")).isEqualTo("new");
        go.countDown();
        assertThat(runner.result()).isEqualTo("old");
        assertThat(waiter.result()).isEqualTo("old");
        assertThat(flights.get("key", this::mustNotRun)).isEqualTo("new");
    }

    private Object mustNotRun() {
        throw new AssertionError("ran although another caller's result was there");
    }

    private Call call(Callable<Object> work) {
        var task = new FutureTask<>(() -> flights.get("key", work));
        return new Call(task, Thread.ofPlatform().daemon().start(task));
    }

    private record Call(FutureTask<Object> task, Thread thread) {
        void awaitWaiting() {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }

        Object result() throws Exception {
            try {
                return task.get();
            } catch (ExecutionException failed) {
                switch (failed.getCause()) {
                    case Error error -> throw error;
                    case Exception exception -> throw exception;
                    default -> throw failed;
                }
            }
        }
    }
}
