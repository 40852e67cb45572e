package exfig.timeline;

import exfig.event.ExportEvent.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What happened when in a run; as much as a picture can show, however long the run.
///
/// @param endNanos when the run ended, since it began
/// @param configs by name
/// @param tiers what went to Figma's API, by tier
/// @param downloads attempts at the asset host under way
/// @param downloadCount attempts at the asset host
/// @param retries the first thousands
/// @param retryCount of all
record Timeline(
        long endNanos,
        Map<String, ConfigLane> configs,
        Map<Integer, TierLane> tiers,
        Curve downloads,
        int downloadCount,
        List<Retry> retries,
        int retryCount) {
    Timeline {
        configs = Map.copyOf(configs);
        tiers = Map.copyOf(tiers);
        retries = List.copyOf(retries);
    }

    /// One config.
    ///
    /// @param phases in their order
    /// @param arrivals when renders came to be at hand
    record ConfigLane(List<PhaseSpan> phases, List<Span> arrivals) {
        /// A config that never began.
        static final ConfigLane EMPTY = new ConfigLane(List.of(), List.of());

        ConfigLane {
            phases = List.copyOf(phases);
            arrivals = List.copyOf(arrivals);
        }
    }

    /// A config in a phase.
    record PhaseSpan(Phase phase, Span span) {}

    /// One tier of the API.
    ///
    /// @param requests empty when there were too many to draw each
    /// @param load requests under way
    /// @param count of requests
    record TierLane(List<Request> requests, Curve load, int count, List<Waits.Wait> waits) {
        TierLane {
            requests = List.copyOf(requests);
            waits = List.copyOf(waits);
        }

        /// How long at least one request waited for a permit.
        Duration waited() {
            return waits.stream().map(wait -> wait.span().length()).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /// A request to the API.
    ///
    /// @param status 0 when no answer came
    /// @param attempt 1 for the first
    record Request(String endpoint, int status, int attempt, Span span) {
        boolean failed() {
            return status < 200 || status >= 400;
        }
    }

    /// Something failed and was tried again.
    record Retry(long atNanos, String what, String why) {}
}
