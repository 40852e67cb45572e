package exfig.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RetryBudgetTest {
    private static final int MOST_RETRIES = 4;

    private final RetryBudget budget = new RetryBudget();

    @Test
    void thereAreTenRetriesAndOneMoreForEveryFiveRequests() throws InterruptedException {
        budget.borrow(Deadline.none()).orElseThrow().lost(10);
        assertThat(budget.borrow(Deadline.none())).isEmpty();

        for (int i = 0; i < 5; i++) {
            budget.requestMade();
        }

        budget.borrow(Deadline.none()).orElseThrow().lost(1);
        assertThat(budget.borrow(Deadline.none())).isEmpty();
    }

    @Test
    void whoeverComesWhileAllAreLentWaitsForOneThatHelped() throws Exception {
        List<RetryBudget.Loan> lent = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lent.add(budget.borrow(Deadline.none()).orElseThrow());
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<RetryBudget.Loan>> next = threads.submit(() -> budget.borrow(Deadline.none()));

            lent.getFirst().helped();

            assertThat(next.get()).isPresent();
        }
    }

    @Test
    void whoeverWaitsIsToldWhenAllAreLost() throws Exception {
        List<RetryBudget.Loan> lent = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lent.add(budget.borrow(Deadline.none()).orElseThrow());
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<RetryBudget.Loan>> next = threads.submit(() -> budget.borrow(Deadline.none()));

            lent.forEach(loan -> loan.lost(MOST_RETRIES));

            assertThat(next.get()).isEmpty();
        }
    }

    @Test
    void waitingEndsWithTheDeadline() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            budget.borrow(Deadline.none()).orElseThrow();
        }

        assertThat(budget.borrow(Deadline.after(Duration.ofMillis(1), TimeSource.system())))
                .isEmpty();
    }

    /// Many requests at a time, of which each fails so often: all get through, however many retries it
    /// takes.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aFlakyNetworkNeverSpendsTheBudget(int failures) throws Exception {
        AtomicInteger done = new AtomicInteger();
        run(500, () -> {
            if (succeeds(failures)) {
                done.incrementAndGet();
            }
            return null;
        });

        assertThat(done).hasValue(500);
    }

    /// Nothing gets through: what is sent in vain stays near the allowance, whatever the order of events.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anOutageIsNotMultiplied(long seed) throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        Random random = new Random(seed);
        run(500, () -> {
            int pauses = random.nextInt(3);
            budget.requestMade();
            attempts.incrementAndGet();
            Optional<RetryBudget.Loan> loan = budget.borrow(Deadline.none());
            if (loan.isPresent()) {
                for (int retry = 0; retry < MOST_RETRIES; retry++) {
                    attempts.incrementAndGet();
                    for (int i = 0; i < pauses; i++) {
                        Thread.yield();
                    }
                }
                loan.get().lost(MOST_RETRIES);
            }
            return null;
        });

        int allowance = 10 + 500 / 5;
        assertThat(attempts.get() - 500).isLessThanOrEqualTo(allowance * MOST_RETRIES);
        assertThat(budget.borrow(Deadline.none())).isEmpty();
    }

    private boolean succeeds(int failures) throws InterruptedException {
        budget.requestMade();
        Optional<RetryBudget.Loan> loan = budget.borrow(Deadline.none());
        for (int retry = 1; loan.isPresent() && retry < failures; retry++) {
            Thread.yield();
        }
        loan.ifPresent(RetryBudget.Loan::helped);
        return loan.isPresent();
    }

    private static void run(int requests, Callable<Void> request) throws Exception {
        List<Future<Void>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < requests; i++) {
                all.add(threads.submit(request));
            }
        }
        for (Future<Void> one : all) {
            one.get();
        }
    }
}
