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
    private final List<WaitReason> reasons = new ArrayList<>();

    @Test
    void aFullBucketLetsABurstThroughAndTheNextWaitsOneIntervalAndTheWayThere() throws InterruptedException {
        take(10);
        assertThat(time.slept()).isEmpty();

        take(1);

        assertThat(time.slept()).containsExactly(Duration.ofMillis(6500));
        assertThat(announced).containsExactly(Duration.ofMillis(6500));
        assertThat(reasons).containsExactly(WaitReason.PERMITS_SPENT);
    }

    @Test
    void whatNobodyIsRefusedGoesAtOnceAndWhatIsBeyondOneByOne() throws InterruptedException {
        RateLimiter assured = new RateLimiter(10, 4, time.timing(0), SharedState.none(), "");
        for (int i = 0; i < 4; i++) {
            var _ = assured.acquire("", "meta", Deadline.none(), this::announce);
        }
        assertThat(time.slept()).isEmpty();

        var _ = assured.acquire("", "meta", Deadline.none(), this::announce);

        assertThat(time.slept()).containsExactly(Duration.ofMillis(400));
        assertThat(announced).isEmpty();
    }

    @Test
    void theBucketRefillsContinuouslyAndNeverAboveItsSize() throws InterruptedException {
        take(10);
        time.pass(Duration.ofMillis(15_500));

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
    void aRefusalHoldsEveryoneThenReleasesAProbeAndTheOthersAfterIt() throws InterruptedException {
        refuse("nodes", 20);

        try (RateLimiter.Permit probe = acquire("file")) {
            assertThat(time.slept()).containsExactly(Duration.ofSeconds(20));
            probe.answered();
        }

        take(1);
        assertThat(time.slept())
                .hasSize(2)
                .last()
                .satisfies(wait -> assertThat(wait).isGreaterThan(Duration.ofSeconds(5)));
    }

    @Test
    void whileTheProbeIsUnderWayTheOthersWaitForItsAnswer() throws InterruptedException {
        refuse("nodes", 20);
        RateLimiter.Permit probe = acquire("nodes");

        Deadline soon = Deadline.after(Duration.ofSeconds(5), time);
        assertThatThrownBy(() -> limiter.acquire("", "nodes", soon, this::announce))
                .isInstanceOf(DeadlineExceededException.class);

        assertThat(reasons).containsExactly(WaitReason.PAUSED, WaitReason.PROBE_UNDER_WAY);

        probe.refused(Duration.ofSeconds(30));
        take(1);
        assertThat(time.slept().getLast()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aRefusalLowersTheLimitToWhatWasAcceptedAndTwoQuietMinutesGiveOneBack() throws InterruptedException {
        take(3);
        refuse("nodes", 20);

        take(2);
        assertThat(time.slept()).containsExactly(Duration.ofSeconds(20), Duration.ofMillis(20_000));

        time.pass(Duration.ofMinutes(4));
        time.slept();
        int before = time.slept().size();
        take(4);
        assertThat(time.slept()).hasSize(before);
    }

    @Test
    void anotherEndpointThatIsStillAnsweredKeepsTheTierOpen() throws InterruptedException {
        RateLimiter.Permit refused = acquire("nodes");
        time.pass(Duration.ofSeconds(1));
        RateLimiter.Permit other = acquire("file");
        refused.refused(Duration.ofSeconds(300));
        other.answered();

        acquire("file").answered();
        assertThat(time.slept().getLast()).isLessThanOrEqualTo(Duration.ofSeconds(60));
        acquire("nodes").answered();
        assertThat(time.slept().stream().reduce(Duration.ZERO, Duration::plus))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(299));
    }

    @Test
    void aShorterPauseDoesNotShortenALongerOne() throws InterruptedException {
        RateLimiter.Permit first = acquire("nodes");
        time.pass(Duration.ofSeconds(1));
        RateLimiter.Permit second = acquire("nodes");
        first.refused(Duration.ofSeconds(20));
        second.refused(Duration.ofSeconds(1));

        take(1);

        assertThat(time.slept()).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void aWaitBeyondTheDeadlineFailsAtOnceAndTakesNoPermit() throws InterruptedException {
        take(10);

        Deadline soon = Deadline.after(Duration.ofSeconds(5), time);
        assertThatThrownBy(() -> limiter.acquire("", "nodes", soon, this::announce))
                .isInstanceOf(DeadlineExceededException.class);
        assertThat(time.slept()).isEmpty();

        take(1);
        assertThat(time.slept()).containsExactly(Duration.ofMillis(6500));
    }

    @Test
    void partiesTakeTurnsAndWithinOneWhoCameFirstIsFirst() {
        Turns turns = new Turns();
        List<Turns.Ticket> much = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            much.add(turns.join("much", "nodes"));
        }
        turns.serve(much.getFirst());
        Turns.Ticket little = turns.join("little", "nodes");

        assertThat(turns.ahead(little, _ -> true)).isZero();
        assertThat(turns.ahead(much.get(1), _ -> true)).isEqualTo(1);
        assertThat(turns.ahead(much.get(4), _ -> true)).isEqualTo(4);
    }

    private void announce(Duration probably, WaitReason why) {
        announced.add(probably);
        reasons.add(why);
    }

    private RateLimiter.Permit acquire(String lane) throws InterruptedException {
        return limiter.acquire("", lane, Deadline.none(), this::announce);
    }

    private void refuse(String lane, int seconds) throws InterruptedException {
        acquire(lane).refused(Duration.ofSeconds(seconds));
    }

    private void take(int permits) throws InterruptedException {
        for (int i = 0; i < permits; i++) {
            acquire("nodes").answered();
        }
    }
}
