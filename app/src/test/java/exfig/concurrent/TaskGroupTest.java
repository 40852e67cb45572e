package exfig.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TaskGroupTest {
    @Test
    void resultsComeInTheOrderOfTheForksWhateverEndsFirst() throws InterruptedException {
        var secondIsDone = new CountDownLatch(1);

        try (var group = TaskGroup.<String>open("task", 2)) {
            group.fork(() -> {
                secondIsDone.await();
                return "first";
            });
            group.fork(() -> {
                secondIsDone.countDown();
                return "second";
            });

            assertThat(group.join()).containsExactly("first", "second");
        }
    }

    @Test
    void nullIsAResult() throws InterruptedException {
        try (var group = TaskGroup.<String>open("task", 1)) {
            group.fork(() -> null);

            assertThat(group.join()).containsOnlyNulls().hasSize(1);
        }
    }

    @Test
    void aGroupWithoutForksGivesNothing() throws InterruptedException {
        try (var group = TaskGroup.<String>open("task", 1)) {
            assertThat(group.join()).isEmpty();
        }
    }

    @Test
    void threadsAreVirtualAndNumbered() throws InterruptedException {
        try (var group = TaskGroup.<String>open("file", 1)) {
            for (int i = 0; i < 3; i++) {
                group.fork(() -> Thread.currentThread().getName()
                        + (Thread.currentThread().isVirtual() ? " virtual" : ""));
            }

            assertThat(group.join()).containsExactly("file-0 virtual", "file-1 virtual", "file-2 virtual");
        }
    }

    @Test
    void asManyForksRunAtOnceAsThereArePermitsAndNoMore() throws InterruptedException {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var pairs = new CyclicBarrier(2); // a fork alone would never pass

        try (var group = TaskGroup.<Void>open("task", 2)) {
            for (int i = 0; i < 40; i++) {
                group.fork(() -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    pairs.await();
                    running.decrementAndGet();
                    return null;
                });
            }
            group.join();
        }

        assertThat(most).hasValue(2);
    }

    @Test
    void forkingBlocksNobodyEvenWithoutAFreePermit() throws InterruptedException {
        var allForked = new CountDownLatch(1);

        try (var group = TaskGroup.<Integer>open("task", 1)) {
            for (int i = 0; i < 1000; i++) {
                int number = i;
                group.fork(() -> {
                    allForked.await();
                    return number;
                });
            }
            allForked.countDown();

            assertThat(group.join()).hasSize(1000).startsWith(0, 1).endsWith(999);
        }
    }

    @Test
    void theFirstFailureInterruptsTheOthersAndIsThrownAsItIs() {
        var othersRun = new CountDownLatch(2);
        var interrupted = new AtomicInteger();
        var failure = new IllegalArgumentException("no such icon");

        try (var group = TaskGroup.<Void>open("task", 3)) {
            for (int i = 0; i < 2; i++) {
                group.fork(() -> {
                    othersRun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException interruption) {
                        interrupted.incrementAndGet();
                        throw interruption;
                    }
                    return null;
                });
            }
            group.fork(() -> {
                othersRun.await();
                throw failure;
            });

            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(group::join)
                    .isSameAs(failure);
            assertThat(interrupted).hasValue(2);
        }
    }

    @Test
    void workThatWaitsForAPermitIsNeverBegunAfterAFailure() {
        var begun = new AtomicInteger();
        var allForked = new CountDownLatch(1);

        try (var group = TaskGroup.<Void>open("task", 1)) {
            for (int i = 0; i < 50; i++) {
                group.fork(() -> {
                    begun.incrementAndGet();
                    allForked.await();
                    throw new IllegalStateException("first");
                });
            }
            allForked.countDown();

            assertThatIllegalStateException().isThrownBy(group::join).withMessage("first");
        }

        assertThat(begun).hasValue(1);
    }

    @Test
    void checkedExceptionsArriveWrappedOnceWithTheirCause() {
        var io = new FileNotFoundException("gone");
        var other = new Exception("odd");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> joinOne(io))
                .havingCause()
                .isSameAs(io);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> joinOne(other))
                .havingCause()
                .isSameAs(other);
    }

    @Test
    void errorsArriveAsTheyAre() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> joinOne(new AssertionError("bug")));
    }

    private static void joinOne(Throwable thrown) throws InterruptedException {
        try (var group = TaskGroup.<Void>open("task", 1)) {
            group.fork(() -> {
                switch (thrown) {
                    case IOException io -> throw io;
                    case Error error -> throw error;
                    default -> throw (Exception) thrown;
                }
            });
            group.join();
        }
    }

    @Test
    void interruptingTheOwnerInterruptsAllForks() throws InterruptedException {
        var running = new CountDownLatch(2);
        var interrupted = new AtomicInteger();
        var outcome = new AtomicReference<Throwable>();
        Thread owner = Thread.ofVirtual().start(() -> {
            try (var group = TaskGroup.<Void>open("task", 2)) {
                for (int i = 0; i < 2; i++) {
                    group.fork(() -> {
                        running.countDown();
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException _) {
                            interrupted.incrementAndGet();
                        }
                        return null;
                    });
                }
                group.join();
            } catch (InterruptedException interruption) {
                outcome.set(interruption);
            }
        });
        running.await();

        owner.interrupt();
        owner.join();

        assertThat(outcome.get()).isInstanceOf(InterruptedException.class);
        assertThat(interrupted).hasValue(2);
    }

    @Test
    void closingWithoutJoiningEndsAllForks() throws InterruptedException {
        var running = new CountDownLatch(1);
        var ended = new AtomicBoolean();

        try (var group = TaskGroup.<Void>open("task", 1)) {
            group.fork(() -> {
                running.countDown();
                try {
                    new CountDownLatch(1).await();
                } finally {
                    ended.set(true);
                }
                return null;
            });
            running.await();
        }

        assertThat(ended).isTrue();
    }

    @Test
    void closingKeepsTheInterruptionOfItsOwnerAndWaitsAllTheSame() throws InterruptedException {
        var log = new ArrayList<String>();
        Thread owner = Thread.ofVirtual().start(() -> {
            var group = TaskGroup.<Void>open("task", 1);
            group.fork(() -> {
                log.add("ended");
                return null;
            });
            Thread.currentThread().interrupt();
            group.close();
            log.add(Thread.currentThread().isInterrupted() ? "still interrupted" : "interruption lost");
        });

        owner.join();

        // The fork may be cancelled before it begins; the owner's flag survives either way.
        assertThat(log).endsWith("still interrupted");
    }

    @Test
    void aForkThatIsInterruptedByOthersEndsTheJoinWithInterruption() {
        try (var group = TaskGroup.<Void>open("task", 1)) {
            group.fork(() -> {
                throw new InterruptedException("by somebody");
            });

            assertThatExceptionOfType(InterruptedException.class)
                    .isThrownBy(group::join)
                    .withMessage("by somebody");
        }
    }

    @Test
    void misuseIsRefused() throws InterruptedException {
        assertThatIllegalArgumentException().isThrownBy(() -> TaskGroup.open("task", 0));
        try (var group = TaskGroup.<List<String>>open("task", 1)) {
            group.fork(() -> {
                group.fork(List::of);
                return List.of();
            });
            assertThatIllegalStateException().isThrownBy(group::join).withMessageContaining("not the group's owner");

            assertThatIllegalStateException().isThrownBy(group::join).withMessage("join after join or close");
            assertThatIllegalStateException()
                    .isThrownBy(() -> group.fork(List::of))
                    .withMessage("fork after join or close");
        }
    }
}
