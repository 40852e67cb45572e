package exfig.resilience;

import java.time.Duration;
import java.util.Optional;

/// How many retries all requests together may make in vain, so that an outage ends in minutes: ten, and one
/// more for every five requests made. Safe for many threads.
///
/// A retry that helps costs nothing, however often: many requests that fail once or twice are a
/// flaky network and no outage. Since nobody knows beforehand, a request in trouble borrows a retry
/// and gives it back when it gets through. When all are lent, others wait for one, because the
/// first to get through shows that retrying makes sense; when they are lost, failures are final.
public final class RetryBudget {
    private static final int START = 10;
    private static final int REQUESTS_A_RETRY = 5;
    private static final long LONGEST_WAIT_MILLIS = Duration.ofHours(1).toMillis();

    private long requests;
    private long lost;
    private long lent;

    /// Ten retries, and no request made.
    public RetryBudget() {}

    /// Notes a request that is not a retry.
    public synchronized void requestMade() {
        requests++;
        notifyAll();
    }

    /// Borrows for a request that failed; waits while all are lent.
    ///
    /// @return empty when none is left, or the deadline has passed
    public synchronized Optional<Loan> borrow(Deadline deadline) throws InterruptedException {
        while (lost < allowance() && lost + lent >= allowance()) {
            long millis =
                    deadline.atMost(Duration.ofMillis(LONGEST_WAIT_MILLIS)).toMillis();
            if (deadline.expired()) {
                return Optional.empty();
            }
            wait(Math.max(1, millis));
        }
        if (lost >= allowance()) {
            return Optional.empty();
        }
        lent++;
        return Optional.of(new Loan());
    }

    private long allowance() {
        return START + requests / REQUESTS_A_RETRY;
    }

    private synchronized void giveBack(int inVain) {
        lent--;
        lost += inVain;
        notifyAll();
    }

    /// What a request in trouble has borrowed, until it is known whether that made sense.
    public final class Loan {
        private boolean over;

        private Loan() {}

        /// The request got through, or nobody wants it any more.
        public void helped() {
            end(0);
        }

        /// The request failed after so many retries.
        public void lost(int retries) {
            end(retries);
        }

        private synchronized void end(int inVain) {
            if (!over) {
                over = true;
                giveBack(inVain);
            }
        }
    }
}
