package exfig.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private final FakeTiming time = new FakeTiming();
    private final RateLimiter limiter = new RateLimiter(10, time.timing(0));
    private final List<Duration> announced = new ArrayList<>();

    @Test
    void aFullBucketLetsABurstThroughAndTheNextWaitsOneInterval() throws InterruptedException {
        take(10);
        assertThat(time.slept()).isEmpty();

        take(1);

        assertThat(time.slept()).containsExactly(Duration.ofSeconds(6));
        assertThat(announced).containsExactly(Duration.ofSeconds(6));
    }

    @Test
    void theBucketRefillsContinuouslyAndNeverAboveItsSize() throws InterruptedException {
        take(10);
        time.pass(Duration.ofSeconds(15));

        take(2);
        assertThat(time.slept()).isEmpty();
        take(1);
        assertThat(time.slept()).containsExactly(Duration.ofSeconds(3));

        time.pass(Duration.ofHours(1));
        take(10);
        assertThat(time.slept()).hasSize(1);
        take(1);
        assertThat(time.slept()).hasSize(2);
    }

    @Test
    void aPauseHoldsEveryoneThenReleasesOneFirst() throws InterruptedException {
        limiter.pause(Duration.ofSeconds(20));

        take(1);
        assertThat(time.slept()).containsExactly(Duration.ofSeconds(20));

        take(1);
        assertThat(time.slept()).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(6));
    }

    @Test
    void aShorterPauseDoesNotShortenALongerOne() throws InterruptedException {
        limiter.pause(Duration.ofSeconds(20));
        limiter.pause(Duration.ofSeconds(1));

        take(1);

        assertThat(time.slept()).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void aWaitBeyondTheDeadlineFailsAtOnceAndTakesNoPermit() throws InterruptedException {
        take(10);

        Deadline soon = Deadline.after(Duration.ofSeconds(5), time);
        assertThatThrownBy(() -> limiter.acquire(soon, announced::add)).isInstanceOf(DeadlineExceededException.class);
        assertThat(time.slept()).isEmpty();

        take(1);
        assertThat(time.slept()).containsExactly(Duration.ofSeconds(6));
    }

    @Test
    void whoCameFirstIsServedFirst() throws InterruptedException {
        BlockingQueue<Duration> asleep = new LinkedBlockingQueue<>();
        Semaphore wake = new Semaphore(0);
        Sleeper stage = duration -> {
            asleep.add(duration);
            wake.acquire();
        };
        RateLimiter one =
                new RateLimiter(1, new Timing(time, stage, time.timing(0).random()));
        BlockingQueue<String> served = new LinkedBlockingQueue<>();
        one.acquire(Deadline.none(), announced::add);

        Thread first = waiter(one, "first", served);
        assertThat(asleep.take()).isEqualTo(Duration.ofMinutes(1));
        Thread second = waiter(one, "second", served);
        assertThat(asleep.take()).isEqualTo(Duration.ofMinutes(2));
        time.pass(Duration.ofMinutes(1));
        wake.release(2);

        assertThat(served.take()).isEqualTo("first");
        // The second may have woken before the first was served, and then sleeps once more or twice.
        time.pass(Duration.ofMinutes(1));
        wake.release(2);
        assertThat(served.take()).isEqualTo("second");
        first.join();
        second.join();
    }

    private static Thread waiter(RateLimiter limiter, String name, BlockingQueue<String> served) {
        return Thread.ofVirtual().start(() -> {
            try {
                limiter.acquire(Deadline.none(), _ -> {});
                served.add(name);
            } catch (InterruptedException e) {
                served.add(name + " was interrupted");
            }
        });
    }

    private void take(int permits) throws InterruptedException {
        for (int i = 0; i < permits; i++) {
            limiter.acquire(Deadline.none(), announced::add);
        }
    }
}
