package exfig.resilience;

/// How many retries all requests together may make, so that an outage ends in minutes: ten, and one more for
/// every five requests made. Safe for many threads.
public final class RetryBudget {
    private static final int START = 10;
    private static final int REQUESTS_A_RETRY = 5;

    private long requests;
    private long retries;

    /// Ten retries, and no request made.
    public RetryBudget() {}

    /// Notes a request that is not a retry.
    public synchronized void requestMade() {
        requests++;
    }

    /// Takes one retry; false when none is left.
    public synchronized boolean take() {
        if (retries >= START + requests / REQUESTS_A_RETRY) {
            return false;
        }
        retries++;
        return true;
    }
}
