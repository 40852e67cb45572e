package exfig.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class RetryTest {
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));

    private final FakeTiming time = new FakeTiming();
    private final Queue<AttemptResult<String>> script = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();

    @Test
    void waitsTwiceAsLongEachTimeUntilAnAttemptSucceeds() throws InterruptedException {
        script.addAll(List.of(broken(), broken(), broken(), new AttemptResult.Success<>("done")));

        assertThat(call(4, Deadline.none())).isEqualTo("done");

        assertThat(time.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(heard).containsExactly("2 of 5 broken", "3 of 5 broken", "4 of 5 broken");
    }

    @Test
    void delaysLieBetweenHalfAndWholeAndNeverAboveTheCap() {
        assertThat(BACKOFF.delay(2, new FakeTiming().timing(0).random())).isEqualTo(Duration.ofSeconds(2));
        assertThat(BACKOFF.delay(2, new FakeTiming().timing(1).random())).isEqualTo(Duration.ofSeconds(4));
        assertThat(BACKOFF.delay(60, new FakeTiming().timing(1).random())).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theLastCauseIsThrownWhenAttemptsAreSpent() {
        script.addAll(List.of(broken(), broken()));

        assertThatThrownBy(() -> call(1, Deadline.none())).hasMessage("broken");
        assertThat(script).isEmpty();
    }

    @Test
    void aFinalFailureIsNotTriedAgain() {
        script.addAll(List.of(new AttemptResult.Final<>(new IllegalStateException("gone")), broken()));

        assertThatThrownBy(() -> call(4, Deadline.none())).hasMessage("gone");
        assertThat(script).hasSize(1);
    }

    @Test
    void theServersWishReplacesTheBackoff() throws InterruptedException {
        script.add(new AttemptResult.Postponed<>(new IllegalStateException("later"), Duration.ofSeconds(17)));
        script.add(new AttemptResult.Success<>("done"));

        call(4, Deadline.none());

        assertThat(time.slept()).containsExactly(Duration.ofSeconds(17));
    }

    @Test
    void aPauseBeyondTheDeadlineFailsAtOnce() {
        script.add(broken());

        assertThatThrownBy(() -> call(4, Deadline.after(Duration.ofMillis(900), time)))
                .isInstanceOf(DeadlineExceededException.class)
                .hasRootCauseMessage("broken");
        assertThat(time.slept()).isEmpty();
    }

    @Test
    void pausesAreCappedAllTogetherToo() {
        for (int i = 0; i < 4; i++) {
            script.add(new AttemptResult.Postponed<>(new IllegalStateException("later"), Duration.ofSeconds(250)));
        }

        assertThatThrownBy(() -> call(20, Deadline.none())).hasMessage("later");
        assertThat(time.slept()).containsExactly(Duration.ofSeconds(250), Duration.ofSeconds(250));
    }

    @Test
    void aSpentBudgetMakesFailuresFinal() throws InterruptedException {
        RetryBudget budget = new RetryBudget();
        budget.borrow(Deadline.none()).orElseThrow().lost(10);
        script.addAll(List.of(broken(), broken()));

        assertThatThrownBy(() -> call(4, Deadline.none(), budget)).hasMessage("broken");
        assertThat(script).hasSize(1);
    }

    @Test
    void retriesThatHelpCostNothing() throws InterruptedException {
        RetryBudget budget = new RetryBudget();
        for (int i = 0; i < 100; i++) {
            script.addAll(List.of(broken(), broken(), new AttemptResult.Success<>("done")));

            assertThat(call(4, Deadline.none(), budget)).isEqualTo("done");
        }
    }

    @Test
    void retriesInVainAreCountedWhenTheRequestFails() {
        RetryBudget budget = new RetryBudget();
        int attempts = 0;
        for (int i = 0; i < 50; i++) {
            script.clear();
            for (int j = 0; j < 5; j++) {
                script.add(broken());
            }
            assertThatThrownBy(() -> call(4, Deadline.none(), budget)).hasMessage("broken");
            attempts += 5 - script.size();
        }

        // Ten retries and one for every five of the fifty requests, and what the last loan went beyond that.
        assertThat(attempts - 50).isBetween(20, 20 + 3);
    }

    private String call(int maxRetries, Deadline deadline) throws InterruptedException {
        return call(maxRetries, deadline, new RetryBudget());
    }

    private String call(int maxRetries, Deadline deadline, RetryBudget budget) throws InterruptedException {
        return new Retry(maxRetries, BACKOFF, budget, time.timing(1))
                .call(
                        _ -> script.remove(),
                        (attempt, of, _, why) -> heard.add(attempt + " of " + of + " " + why.getMessage()),
                        deadline);
    }

    private static AttemptResult<String> broken() {
        return new AttemptResult.Transient<>(new IllegalStateException("broken"), Optional.empty());
    }
}
