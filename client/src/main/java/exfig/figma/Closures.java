package exfig.figma;

import exfig.figma.id.FileKey;
import exfig.resilience.TimeSource;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Endpoints that Figma has closed for long. Safe for many threads.
///
/// A limit hangs on the plan that owns the file (API notes, section 5), so that a refusal about one file
/// says nothing about another: the next file asks once for itself. When two files were refused, they
/// have the plan in common or the token is the limit, and nobody asks again. Reports differ on whether
/// the rest of the tier is closed too, so other endpoints find out for themselves.
final class Closures {
    private static final int FILES_THAT_SPEAK_FOR_ALL = 2;

    private record Closure(FigmaFailure.RateLimited failure, long untilNanos) {}

    private final Map<Endpoint, Map<Optional<FileKey>, Closure>> closures = new EnumMap<>(Endpoint.class);
    private final TimeSource time;

    Closures(TimeSource time) {
        this.time = time;
    }

    /// An endpoint is closed, for this file at least.
    synchronized void close(
            Endpoint endpoint, Optional<FileKey> file, FigmaFailure.RateLimited failure, Duration duration) {
        closures.computeIfAbsent(endpoint, _ -> new HashMap<>())
                .put(file, new Closure(failure, time.nanos() + duration.toNanos()));
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
                first.requestId());
    }
}
