package exfig.figma;

import exfig.figma.id.FileKey;
import exfig.resilience.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Endpoints that Figma has closed for long, to this process or one before it. Safe for many threads.
///
/// A limit hangs on the plan that owns the file (API notes, section 5), so that a refusal about one file
/// says nothing about another: the next file asks once for itself. When two files were refused, they
/// have the plan in common or the token is the limit, and nobody asks again. Reports differ on whether
/// the rest of the tier is closed too, so other endpoints find out for themselves.
final class Closures {
    private static final int FILES_THAT_SPEAK_FOR_ALL = 2;
    private static final Duration LONGEST = Duration.ofDays(3650);

    private record Closure(FigmaFailure.RateLimited failure, long untilNanos) {}

    private final Map<Endpoint, Map<Optional<FileKey>, Closure>> closures = new EnumMap<>(Endpoint.class);
    private final Set<Place> remembered = new HashSet<>();
    private final ClosureMemory memory;
    private final TimeSource time;

    private record Place(Endpoint endpoint, Optional<FileKey> file) {}

    /// @param memory of the processes before this one
    /// @param obeying whether its refusals count; otherwise Figma is asked, and what it answers replaces
    ///     them
    Closures(TimeSource time, ClosureMemory memory, boolean obeying) {
        this.time = time;
        this.memory = memory;
        Instant now = time.now();
        for (ClosureMemory.Entry entry : memory.entries(now)) {
            remembered.add(new Place(entry.endpoint(), entry.file()));
            if (obeying) {
                put(entry.endpoint(), entry.file(), entry.failure(), Duration.between(now, entry.until()));
            }
        }
    }

    /// An endpoint is closed, for this file at least.
    synchronized void close(
            Endpoint endpoint, Optional<FileKey> file, FigmaFailure.RateLimited failure, Duration duration) {
        put(endpoint, file, failure, duration);
        Instant now = time.now();
        memory.remember(new ClosureMemory.Entry(endpoint, file, now, now.plus(bounded(duration)), failure), now);
    }

    /// An endpoint has answered for this file, so that no process needs to think it closed.
    synchronized void answered(Endpoint endpoint, Optional<FileKey> file) {
        if (remembered.remove(new Place(endpoint, file))) {
            memory.forget(endpoint, file, time.now());
        }
    }

    private void put(Endpoint endpoint, Optional<FileKey> file, FigmaFailure.RateLimited failure, Duration duration) {
        closures.computeIfAbsent(endpoint, _ -> new HashMap<>())
                .put(file, new Closure(failure, time.nanos() + bounded(duration).toNanos()));
    }

    /// No wish is so long that a date beyond all calendars comes of it.
    private static Duration bounded(Duration wish) {
        return wish.compareTo(LONGEST) < 0 ? wish : LONGEST;
    }

    /// Why a request may not be sent now, with the time that is left; empty when it may.
    synchronized Optional<FigmaFailure.RateLimited> refusal(Endpoint endpoint, Optional<FileKey> file) {
        Map<Optional<FileKey>, Closure> ofEndpoint = closures.getOrDefault(endpoint, new HashMap<>());
        ofEndpoint.values().removeIf(closure -> closure.untilNanos() - time.nanos() <= 0);
        Closure own = ofEndpoint.get(file);
        if (own != null) {
            return Optional.of(withTimeLeft(own));
        }
        return ofEndpoint.size() < FILES_THAT_SPEAK_FOR_ALL
                ? Optional.empty()
                : ofEndpoint.values().stream().findFirst().map(this::withTimeLeft);
    }

    private FigmaFailure.RateLimited withTimeLeft(Closure closure) {
        FigmaFailure.RateLimited first = closure.failure();
        return new FigmaFailure.RateLimited(
                first.endpoint(),
                first.tier(),
                Optional.of(Duration.ofNanos(closure.untilNanos() - time.nanos())),
                first.plan(),
                first.seatLimit(),
                first.upgradeLink(),
                first.requestId(),
                first.toldAt());
    }
}
