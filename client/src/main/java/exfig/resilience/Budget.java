package exfig.resilience;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Decides who may send now: the budget of a tier, and of those endpoints ("lanes") that have been
/// refused. It neither waits nor locks, so that whole hours of it can be tried in a test.
///
/// What no one has seen the other side accept is tried one by one: a request beyond the proven
/// limit goes only when those before it are answered, or have been under way for 0.4 seconds, for
/// refusals come at once.
final class Budget {
    private static final long SETTLED_NANOS = 400_000_000;

    private final Bucket tier;
    private final Map<String, Bucket> lanes = new HashMap<>();
    private final Turns turns = new Turns();
    private final SendLog log = new SendLog();
    private final Set<Sent> underWay = new HashSet<>();
    private final int configured;
    private Bucket proven;
    private int provenLimit;
    private long refusedSentNanos;
    private String refusedLane = "";

    /// @param assured what need not be proven, 1 or more
    Budget(int perMinute, int assured, long now) {
        this.configured = perMinute;
        this.provenLimit = Math.min(perMinute, assured);
        this.tier = new Bucket(perMinute, now);
        this.proven = new Bucket(provenLimit, now);
    }

    /// A request that was let through.
    static final class Sent {
        private final String lane;
        private final long nanos;
        private final boolean tierProbe;
        private final boolean laneProbe;

        Sent(String lane, long nanos, boolean tierProbe, boolean laneProbe) {
            this.lane = lane;
            this.nanos = nanos;
            this.tierProbe = tierProbe;
            this.laneProbe = laneProbe;
        }
    }

    /// What a waiting one is told.
    sealed interface Decision {
        /// It may send.
        record Go(Sent sent) implements Decision {}

        /// It looks again after so long, or when something changes.
        record Wait(long nanos, WaitReason reason) implements Decision {}

        /// It looks again in a moment, when those before it are known to be accepted.
        record Settle(long nanos) implements Decision {}

        /// It looks again when the probe has been answered.
        record AwaitProbe() implements Decision {}
    }

    Turns turns() {
        return turns;
    }

    Bucket tier() {
        return tier;
    }

    Decision decide(Turns.Ticket ticket, long now) {
        Bucket lane = lanes.get(ticket.lane());
        if (tier.isProbing() || (lane != null && lane.isProbing())) {
            return new Decision.AwaitProbe();
        }
        int ahead = turns.ahead(ticket, other -> other.lane().equals(ticket.lane()) || !isHeld(other.lane(), now));
        long wait = tier.waitNanos(ahead, now);
        if (lane != null) {
            int aheadInLane = turns.ahead(ticket, other -> other.lane().equals(ticket.lane()));
            wait = Math.max(wait, lane.waitNanos(aheadInLane, now));
        }
        if (wait > 0) {
            boolean paused = tier.isPaused(now) || (lane != null && lane.isPaused(now));
            return new Decision.Wait(wait, paused ? WaitReason.PAUSED : WaitReason.PERMITS_SPENT);
        }
        long unsettled = proven.waitNanos(ahead, now) > 0 ? unsettledNanos(now) : 0;
        if (unsettled > 0) {
            return new Decision.Settle(unsettled);
        }
        turns.serve(ticket);
        boolean _ = proven.take(now);
        Sent sent = new Sent(ticket.lane(), now, tier.take(now), lane != null && lane.take(now));
        underWay.add(sent);
        return new Decision.Go(sent);
    }

    /// It was answered with anything but a refusal for asking too often.
    void answered(Sent sent, double jitter, long now) {
        underWay.remove(sent);
        log.add(sent.nanos);
        int least = log.leastLimit(configured);
        if (least > provenLimit) {
            prove(least, now);
        }
        Bucket lane = lanes.get(sent.lane);
        if (sent.laneProbe && lane != null) {
            lane.probeSucceeded(jitter, now);
        }
        if (sent.tierProbe) {
            tier.probeSucceeded(jitter, now);
        } else if (tier.isBlocked() && !sent.lane.equals(refusedLane) && sent.nanos - refusedSentNanos >= 0) {
            tier.lift(now);
        }
    }

    /// It was refused for asking too often.
    void refused(Sent sent, long pauseNanos, long now) {
        underWay.remove(sent);
        refusedSentNanos = sent.nanos;
        refusedLane = sent.lane;
        int least = log.leastLimit(configured);
        tier.refuse(pauseNanos, least, now);
        lanes.computeIfAbsent(sent.lane, _ -> new Bucket(configured, now)).refuse(pauseNanos, least, now);
        prove(least, now);
        proven.refuse(0, least, now);
        proven.lift(now);
    }

    /// What became of it is not known.
    void lost(Sent sent, long now) {
        underWay.remove(sent);
        Bucket lane = lanes.get(sent.lane);
        if (sent.laneProbe && lane != null) {
            lane.probeLost(now);
        }
        if (sent.tierProbe) {
            tier.probeLost(now);
        }
    }

    private void prove(int least, long now) {
        provenLimit = least;
        proven = new Bucket(least, now);
        // What was sent of late has been taken from it too.
        proven.lift(now);
    }

    private boolean isHeld(String lane, long now) {
        Bucket bucket = lanes.get(lane);
        return bucket != null && (bucket.isProbing() || bucket.waitNanos(0, now) > 0);
    }

    private long unsettledNanos(long now) {
        long newest = 0;
        for (Sent sent : underWay) {
            newest = Math.max(newest, SETTLED_NANOS - (now - sent.nanos));
        }
        return newest;
    }
}
