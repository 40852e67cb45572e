package exfig.resilience;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/// Permits for the requests of one tier: a bucket of N that refills at N a minute (Figma's model,
/// API notes section 5), one party after the other. Who is refused pauses everyone; after the pause
/// one request probes, and the others follow when it was answered. What refusals teach is told at
/// [Bucket].
///
/// Turns are computed under a lock and slept outside it; nobody polls. Safe for many threads.
public final class RateLimiter {
    private static final Duration PROBE_LOST = Duration.ofMinutes(10);
    private static final long MOST_PAUSE_MICROS = Duration.ofDays(1).toNanos() / 1_000;

    private final Timing timing;
    private final SharedState shared;
    private final String name;
    private final Budget budget;
    private CountDownLatch change = new CountDownLatch(1);

    /// A full bucket, shared with nobody.
    ///
    /// @param perMinute N, 1 or more
    public RateLimiter(int perMinute, Timing timing) {
        this(perMinute, 1, timing, SharedState.none(), "");
    }

    /// A bucket that other processes use too.
    ///
    /// @param perMinute N, 1 or more
    /// @param assured how many a minute nobody is ever refused, 1 or more: so many go at once, and
    ///     what is beyond them is tried one by one
    /// @param name of the bucket in the shared state; letters, digits and `-`
    public RateLimiter(int perMinute, int assured, Timing timing, SharedState shared, String name) {
        this.timing = timing;
        this.shared = shared;
        this.name = name;
        this.budget = new Budget(perMinute, assured, timing.time().nanos());
    }

    /// The right to send one request. Whoever has it says once what became of the request.
    public final class Permit implements AutoCloseable {
        private final Budget.Sent sent;
        private boolean told;

        private Permit(Budget.Sent sent) {
            this.sent = sent;
        }

        /// It was answered, and not refused for asking too often.
        public void answered() {
            tell(now -> budget.answered(sent, timing.random().nextDouble(), now));
        }

        /// It was refused for asking too often.
        ///
        /// @param pause how long nobody may ask
        public void refused(Duration pause) {
            tell(now -> budget.refused(sent, pause.toNanos(), now));
        }

        /// Nobody knows; does nothing when something has been told.
        @Override
        public void close() {
            tell(now -> budget.lost(sent, now));
        }

        private void tell(LongConsumer news) {
            synchronized (RateLimiter.this) {
                if (told) {
                    return;
                }
                told = true;
                boolean _ = transact(() -> {
                    news.accept(timing.time().nanos());
                    return true;
                });
                wakeAll();
            }
        }
    }

    /// Hears of waits.
    @FunctionalInterface
    public interface WaitListener {
        /// @param probably how long, zero when nobody knows
        void waiting(Duration probably, WaitReason reason);
    }

    /// Takes a permit, waiting for it in turn.
    ///
    /// @param party whose turn it is; parties are served in rounds
    /// @param lane the endpoint, which may be blocked while others are not
    /// @param listener hears once when there is a wait, but not of half seconds
    /// @throws DeadlineExceededException at once when the wait would pass the deadline
    public Permit acquire(String party, String lane, Deadline deadline, WaitListener listener)
            throws InterruptedException {
        Turns.Ticket ticket = join(party, lane);
        boolean announced = false;
        try {
            while (true) {
                Look look = look(ticket);
                switch (look.decision()) {
                    case Budget.Decision.Go(Budget.Sent sent) -> {
                        return new Permit(sent);
                    }
                    case Budget.Decision.Settle(long nanos) -> sleep(Duration.ofNanos(nanos), look, deadline);
                    case Budget.Decision.Wait(long nanos, WaitReason reason) -> {
                        Duration wait = within(deadline, Duration.ofNanos(nanos));
                        if (!announced) {
                            listener.waiting(wait, reason);
                        }
                        announced = true;
                        sleep(wait, look, deadline);
                    }
                    case Budget.Decision.AwaitProbe() -> {
                        if (!announced) {
                            listener.waiting(Duration.ZERO, WaitReason.PROBE_UNDER_WAY);
                        }
                        announced = true;
                        sleep(PROBE_LOST, look, deadline);
                    }
                }
            }
        } finally {
            leave(ticket);
        }
    }

    private static Duration within(Deadline deadline, Duration wait) {
        if (deadline.atMost(wait).compareTo(wait) < 0) {
            throw new DeadlineExceededException();
        }
        return wait;
    }

    private void sleep(Duration most, Look look, Deadline deadline) throws InterruptedException {
        if (deadline.expired()) {
            throw new DeadlineExceededException();
        }
        timing.sleeper().sleep(deadline.atMost(most), look.change());
    }

    private record Look(Budget.Decision decision, CountDownLatch change) {}

    private synchronized Turns.Ticket join(String party, String lane) {
        return budget.turns().join(party, lane);
    }

    private synchronized Look look(Turns.Ticket ticket) {
        return new Look(transact(() -> budget.decide(ticket, timing.time().nanos())), change);
    }

    private synchronized void leave(Turns.Ticket ticket) {
        if (budget.turns().leave(ticket)) {
            wakeAll();
        }
    }

    private void wakeAll() {
        change.countDown();
        change = new CountDownLatch(1);
    }

    /// Does something to the budget as it is on this machine, for all processes.
    private <T> T transact(Supplier<T> action) {
        Transaction<T> transaction = new Transaction<>(action);
        shared.update(name, transaction::apply);
        return transaction.result().orElseThrow();
    }

    private final class Transaction<T> {
        private final Supplier<T> action;
        private Optional<T> result = Optional.empty();

        private Transaction(Supplier<T> action) {
            this.action = action;
        }

        private Optional<Bucket.State> apply(Optional<Bucket.State> stored) {
            long now = timing.time().nanos();
            long micros = micros(timing.time().now());
            stored.ifPresent(state -> budget.tier().adopt(state, now, micros, MOST_PAUSE_MICROS));
            T value = action.get();
            result = Optional.of(value);
            return value instanceof Budget.Decision && !(value instanceof Budget.Decision.Go)
                    ? Optional.empty()
                    : Optional.of(budget.tier().state(now, micros));
        }

        private Optional<T> result() {
            return result;
        }
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }
}
