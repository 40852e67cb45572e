package exfig.simulator.control;

import exfig.simulator.Endpoint;
import exfig.simulator.LoggedRequest;
import exfig.simulator.SimulatorStats;
import exfig.simulator.http.ConnectionListener;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Counters and log of one simulator. Safe for use by several threads.
public final class Traffic {
    /// Older entries are dropped, so that memory is bounded.
    private static final int MAX_LOGGED = 100_000;

    private final InstantSource wallClock;
    private final Deque<LoggedRequest> log = new ArrayDeque<>();
    private final Map<Endpoint, Long> byEndpoint = new EnumMap<>(Endpoint.class);
    private final Map<Integer, Long> byTier = new TreeMap<>();
    private final Map<String, Long> byToken = new TreeMap<>();
    private final Map<String, Long> byOutcome = new TreeMap<>();
    private final Map<String, Long> cdnByOutcome = new TreeMap<>();
    private long sequence;
    private long apiRequests;
    private long rendersRequested;
    private long cdnRequests;
    private long cdnRequestsWithToken;
    private long apiBytes;
    private long cdnBytes;
    private int cdnConnections;
    private int maxCdnConnections;
    private long malformedRequests;
    private long mirrorRequests;
    private long mirrorRequestsWithToken;

    /// Everything at zero.
    public Traffic(InstantSource wallClock) {
        this.wallClock = wallClock;
    }

    /// What became of one request.
    ///
    /// @param token the fingerprint, see [LoggedRequest]
    /// @param status 0 when the connection is reset before an answer
    public record Outcome(
            Endpoint endpoint, String method, String target, String token, int status, Optional<String> fault) {}

    /// Counts and logs a request; called before the answer leaves, so that a client that has it finds it counted.
    public synchronized void record(Outcome outcome) {
        sequence++;
        String label = outcome.fault.orElseGet(() -> Integer.toString(outcome.status));
        if (outcome.endpoint == Endpoint.ASSET) {
            cdnRequests++;
            cdnByOutcome.merge(label, 1L, Long::sum);
            cdnRequestsWithToken += outcome.token.equals(Tokens.NONE) ? 0 : 1;
        } else {
            apiRequests++;
            byEndpoint.merge(outcome.endpoint, 1L, Long::sum);
            byTier.merge(outcome.endpoint.tier(), 1L, Long::sum);
            byToken.merge(outcome.token, 1L, Long::sum);
            byOutcome.merge(label, 1L, Long::sum);
        }
        if (log.size() == MAX_LOGGED) {
            log.removeFirst();
        }
        log.addLast(new LoggedRequest(
                sequence,
                wallClock.instant(),
                outcome.endpoint,
                outcome.method,
                outcome.target,
                outcome.token,
                outcome.status,
                outcome.fault));
    }

    /// Counts the ids of one image request.
    public synchronized void renders(int ids) {
        rendersRequested += ids;
    }

    /// The counters as they are now.
    public synchronized SimulatorStats stats() {
        return new SimulatorStats(
                apiRequests,
                Map.copyOf(byEndpoint),
                Map.copyOf(byTier),
                Map.copyOf(byToken),
                Map.copyOf(byOutcome),
                rendersRequested,
                cdnRequests,
                Map.copyOf(cdnByOutcome),
                cdnRequestsWithToken,
                apiBytes,
                cdnBytes,
                maxCdnConnections,
                malformedRequests,
                mirrorRequests,
                mirrorRequestsWithToken);
    }

    /// The clock of the log.
    public InstantSource wallClock() {
        return wallClock;
    }

    /// Counts a request to the mirror.
    ///
    /// @param credentials whether it brought a token
    public synchronized void mirrored(boolean credentials) {
        mirrorRequests++;
        mirrorRequestsWithToken += credentials ? 1 : 0;
    }

    private synchronized void garbage() {
        malformedRequests++;
    }

    /// The last 100,000 requests in the order in which answers were ready.
    public synchronized List<LoggedRequest> log() {
        return List.copyOf(log);
    }

    /// Counts the API's bytes.
    public ConnectionListener api() {
        return new Meter(false);
    }

    /// Counts the asset host's bytes and connections.
    public ConnectionListener cdn() {
        return new Meter(true);
    }

    private synchronized void connections(int change) {
        cdnConnections += change;
        maxCdnConnections = Math.max(maxCdnConnections, cdnConnections);
    }

    private synchronized void bytes(boolean cdn, long bytes) {
        if (cdn) {
            cdnBytes += bytes;
        } else {
            apiBytes += bytes;
        }
    }

    private final class Meter implements ConnectionListener {
        private final boolean cdn;

        private Meter(boolean cdn) {
            this.cdn = cdn;
        }

        @Override
        public void opened() {
            connections(cdn ? 1 : 0);
        }

        @Override
        public void closed() {
            connections(cdn ? -1 : 0);
        }

        @Override
        public void malformed() {
            garbage();
        }

        @Override
        public void sent(long bytes) {
            bytes(cdn, bytes);
        }
    }
}
