package exfig.timeline;

import exfig.event.ExportEvent.Phase;
import exfig.timeline.Timeline.ConfigLane;
import exfig.timeline.Timeline.PhaseSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one config does. Not thread-safe.
final class ConfigRecording {
    private final List<PhaseSpan> phases = new ArrayList<>();
    private Optional<Phase> phase = Optional.empty();
    private long sinceNanos;
    private final Arrivals arrivals = new Arrivals();

    void enter(Phase next, long nowNanos) {
        leave(nowNanos);
        phase = Optional.of(next);
        sinceNanos = nowNanos;
    }

    void leave(long nowNanos) {
        phase.ifPresent(left -> phases.add(new PhaseSpan(left, new Span(sinceNanos, nowNanos))));
        phase = Optional.empty();
    }

    void arrived(long nowNanos) {
        arrivals.arrived(nowNanos);
    }

    /// As it is now; the phase that lasts is taken to end.
    ConfigLane lane(long nowNanos) {
        leave(nowNanos);
        return new ConfigLane(phases, arrivals.spans());
    }
}
