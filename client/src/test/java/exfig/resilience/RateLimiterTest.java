package exfig.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    private void take(int permits) throws InterruptedException {
        for (int i = 0; i < permits; i++) {
            limiter.acquire(Deadline.none(), announced::add);
        }
    }
}
