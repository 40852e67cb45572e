package exfig.resilience;

/// The arithmetic of one budget: permits that refill continuously, blocks, and what refusals teach. It neither
/// waits nor locks; moments are readings of one monotonic counter.
///
/// A refusal lowers the limit to the least that explains what was accepted ([SendLog]). Each two minutes without
/// another refusal give back a tenth of the configured limit, at least one, until that is reached again.
final class Bucket {
    static final double NANOS_A_MINUTE = 60e9;
    /// How long a request may be on its way: a full bucket on the other side refills only once it has arrived.
    static final long ARRIVAL_NANOS = 500_000_000;

    private static final long RECOVERY_NANOS = 120_000_000_000L;

    private final int configured;
    private double limit;
    private double permits;
    private long asOfNanos;
    private long blockedUntilNanos;
    private long raisedNanos;
    private boolean blocked;
    private boolean probing;

    Bucket(int perMinute, long now) {
        this.configured = perMinute;
        this.limit = perMinute;
        this.permits = perMinute;
        this.asOfNanos = now;
        this.blockedUntilNanos = now;
        this.raisedNanos = now;
    }

    /// What can be known of a bucket elsewhere, with moments in wall-clock microseconds.
    record State(double permits, long asOfMicros, double limit, long raisedMicros, long blockedUntilMicros) {}

    /// Nanoseconds until the permit after `ahead` others is there; 0 when it is there now.
    long waitNanos(int ahead, long now) {
        refill(now);
        if (blocked && blockedUntilNanos - now > 0) {
            return blockedUntilNanos - now + refillNanos(ahead);
        }
        // A billionth of a permit is rounding, not a reason to wait.
        double missing = ahead + 1 - permits;
        return missing > 1e-9 ? refillNanos(missing) + Math.max(0, asOfNanos - now) : 0;
    }

    /// Takes a permit that is there.
    ///
    /// @return whether this is the probe after a block, whose fate decides about the others
    boolean take(long now) {
        refill(now);
        if (permits >= limit) {
            asOfNanos = now + ARRIVAL_NANOS;
        }
        permits -= 1;
        boolean probe = blocked;
        probing = probing || probe;
        return probe;
    }

    /// Whether a probe is under way, so that nobody else may go.
    boolean isProbing() {
        return probing;
    }

    /// Whether it is blocked and the probe has not yet succeeded.
    boolean isBlocked() {
        return blocked;
    }

    double limit() {
        return limit;
    }

    /// The other side refused: none before the pause is over, then one.
    void refuse(long pauseNanos, int leastLimit, long now) {
        refill(now);
        limit = Math.min(limit, Math.max(1, leastLimit));
        raisedNanos = now;
        probing = false;
        blockedUntilNanos =
                blocked && blockedUntilNanos - (now + pauseNanos) > 0 ? blockedUntilNanos : now + pauseNanos;
        blocked = true;
        permits = 1;
        asOfNanos = blockedUntilNanos;
    }

    /// The block turned out not to hold here: go on, from an empty bucket.
    void lift(long now) {
        blocked = false;
        probing = false;
        permits = 0;
        asOfNanos = now;
    }

    /// The probe succeeded.
    ///
    /// @param jitter 0 to 1, how much of an interval the next waits beyond its own
    void probeSucceeded(double jitter, long now) {
        refill(now);
        blocked = false;
        probing = false;
        permits = Math.min(permits, 0) - jitter / 4;
    }

    /// Nothing was learned from the probe; the next one probes again.
    void probeLost(long now) {
        probing = false;
        permits = Math.max(permits, 1);
        asOfNanos = now;
    }

    State state(long now, long nowMicros) {
        return new State(
                permits,
                nowMicros + (asOfNanos - now) / 1_000,
                limit,
                nowMicros + (raisedNanos - now) / 1_000,
                nowMicros + (blocked ? Math.max(0, blockedUntilNanos - now) / 1_000 : 0));
    }

    /// Takes over what another process has written; what cannot be true is bounded.
    ///
    /// @param mostPauseMicros no block is believed to last longer
    void adopt(State other, long now, long nowMicros, long mostPauseMicros) {
        limit = Math.clamp(other.limit(), 1, configured);
        permits = Math.clamp(other.permits(), -1, limit);
        raisedNanos = now - Math.clamp(nowMicros - other.raisedMicros(), 0, RECOVERY_NANOS / 1_000) * 1_000;
        long blockMicros = other.blockedUntilMicros() - nowMicros;
        if (blockMicros > 0 && blockMicros <= mostPauseMicros) {
            blocked = true;
            blockedUntilNanos = now + blockMicros * 1_000;
        }
        // A clock that went back must neither make anyone wait for it to come again, nor give permits twice.
        long ahead = blocked ? Math.max(0, blockedUntilNanos - now) / 1_000 : ARRIVAL_NANOS / 1_000;
        long age = Math.clamp(nowMicros - other.asOfMicros(), -ahead, 60_000_000);
        asOfNanos = now - age * 1_000;
    }

    private void refill(long now) {
        while (limit < configured && now - raisedNanos >= RECOVERY_NANOS) {
            limit = Math.min(configured, limit + Math.max(1, configured / 10));
            raisedNanos += RECOVERY_NANOS;
        }
        if (now - asOfNanos > 0) {
            permits = Math.min(blocked ? 1 : limit, permits + (now - asOfNanos) * limit / NANOS_A_MINUTE);
            asOfNanos = now;
        }
    }

    private long refillNanos(double missing) {
        return (long) Math.ceil(missing * NANOS_A_MINUTE / limit);
    }
}
