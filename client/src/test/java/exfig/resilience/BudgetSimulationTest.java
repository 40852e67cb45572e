package exfig.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hours of fake time against a leaky bucket whose size the client does not know.
class BudgetSimulationTest {
    private static final int CASES = 90;
    private static final double SECOND = 1e9;

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 15, 20})
    void aHiddenLimitIsHitAtMostOnceAMinuteAndEveryoneIsServed(int hidden) {
        int refused = 0;
        for (int assumed : new int[] {10, 15, 20}) {
            for (int seed = 0; seed < CASES; seed++) {
                Run run = new Run(hidden, assumed, new Random(seed * 31L + hidden));
                run.play();
                String which = "hidden %d assumed %d seed %d".formatted(hidden, assumed, seed);
                for (int i = 1; i < run.refusals.size(); i++) {
                    assertThat(run.refusals.get(i) - run.refusals.get(i - 1))
                            .as(which)
                            .isGreaterThanOrEqualTo((long) (60 * SECOND));
                }
                assertPaced(run, which);
                refused += run.refusals.size();
                assertThat(run.served).as(which).isEqualTo(run.callers);
                double minutes = run.now / SECOND / 60;
                assertThat(minutes)
                        .as(which)
                        .isLessThan(
                                run.lastJoinNanos / SECOND / 60 + 3 + 2.5 * run.callers / Math.min(hidden, assumed));
            }
        }
        // Otherwise nothing has been tried.
        assertThat(refused > 0).isEqualTo(hidden < 20);
    }

    /// Never more than a full bucket and what refills in the time, in any window.
    private static void assertPaced(Run run, String which) {
        for (int first = 0; first < run.sends.size(); first++) {
            for (int last = first; last < run.sends.size(); last++) {
                double minutes = (run.sends.get(last) - run.sends.get(first)) / SECOND / 60;
                assertThat((double) last - first + 1).as(which).isLessThanOrEqualTo(run.assumed * (1 + minutes) + 1e-6);
            }
        }
    }

    private record Event(long nanos, Runnable action) {}

    private static final class Run {
        private final PriorityQueue<Event> events = new PriorityQueue<>((a, b) -> Long.compare(a.nanos(), b.nanos()));
        private final List<Turns.Ticket> waiting = new ArrayList<>();
        private final List<Long> refusals = new ArrayList<>();
        private final int callers;
        private final List<Long> sends = new ArrayList<>();
        private final int hidden;
        private final int assumed;
        private final boolean slow;
        private final Random random;
        private final Budget budget;
        private long now;
        private long lastJoinNanos;
        private long wakeNanos;
        private int served;
        private double level;
        private long levelAsOf;

        Run(int hidden, int assumed, Random random) {
            this.hidden = hidden;
            this.assumed = assumed;
            this.random = random;
            this.level = hidden;
            this.budget = new Budget(assumed, 1 + random.nextInt(Math.min(hidden, 5)), 0);
            this.callers = 10 + random.nextInt(80);
            this.slow = random.nextBoolean();
            long spread = random.nextBoolean() ? 1 : (long) (300 * SECOND);
            for (int i = 0; i < callers; i++) {
                String party = "config " + random.nextInt(4);
                long nanos = random.nextLong(spread);
                lastJoinNanos = Math.max(lastJoinNanos, nanos);
                events.add(new Event(nanos, () -> join(party)));
            }
        }

        void play() {
            while (!events.isEmpty() && now < 36_000 * SECOND) {
                Event event = events.remove();
                now = event.nanos();
                event.action().run();
            }
        }

        private void join(String party) {
            waiting.add(budget.turns().join(party, "nodes"));
            lookAll();
        }

        private void lookAll() {
            long next = Long.MAX_VALUE;
            for (Iterator<Turns.Ticket> all = waiting.iterator(); all.hasNext(); ) {
                Turns.Ticket one = all.next();
                switch (budget.decide(one, now)) {
                    case Budget.Decision.Go(Budget.Sent sent) -> {
                        all.remove();
                        sends.add(now);
                        events.add(new Event(now + delay(0.02, 0.3), () -> arrive(sent, one.party())));
                    }
                    case Budget.Decision.Wait(long nanos, WaitReason _) -> next = Math.min(next, now + nanos);
                    case Budget.Decision.Settle(long nanos) -> next = Math.min(next, now + nanos);
                    case Budget.Decision.AwaitProbe() -> {}
                }
            }
            if (next < wakeNanos || wakeNanos <= now) {
                wakeNanos = next;
                if (next < Long.MAX_VALUE) {
                    events.add(new Event(next, this::lookAll));
                }
            }
        }

        private void arrive(Budget.Sent sent, String party) {
            level = Math.min(hidden, level + (now - levelAsOf) * hidden / (60 * SECOND));
            levelAsOf = now;
            if (level >= 1) {
                level -= 1;
                served++;
                events.add(new Event(now + delay(0.05, slow ? 8 : 0.5), () -> {
                    budget.answered(sent, random.nextDouble(), now);
                    lookAll();
                }));
                return;
            }
            refusals.add(now);
            long seconds = (long) Math.ceil((1 - level) * 60 / hidden) + random.nextInt(3) * 10;
            events.add(new Event(now + delay(0.01, 0.09), () -> {
                budget.refused(sent, (long) (seconds * SECOND), now);
                join(party);
            }));
        }

        private long delay(double least, double most) {
            return (long) ((least + random.nextDouble() * (most - least)) * SECOND);
        }
    }
}
