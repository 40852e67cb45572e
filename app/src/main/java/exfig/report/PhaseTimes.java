package exfig.report;

import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.event.ExportEvent.Phase;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// How long each config, and the run as a whole, was in each phase. Thread-safe.
public final class PhaseTimes implements EventSink {
    private record Running(Phase phase, long sinceNanos) {}

    private final LongSupplier nanoTime;
    private final Map<String, Running> running = new HashMap<>();
    private final Map<String, Map<Phase, Duration>> times = new HashMap<>();
    private final Map<Phase, Integer> inside = new EnumMap<>(Phase.class);
    private final Map<Phase, Long> sinceNanos = new EnumMap<>(Phase.class);
    private final Map<Phase, Duration> ofRun = new EnumMap<>(Phase.class);

    /// @param nanoTime a clock of nanoseconds that never goes back
    public PhaseTimes(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized void accept(ExportEvent event) {
        switch (event) {
            case ExportEvent.PhaseChanged(String config, Phase phase) -> {
                long now = nanoTime.getAsLong();
                end(config, now);
                running.put(config, new Running(phase, now));
                if (inside.merge(phase, 1, Integer::sum) == 1) {
                    sinceNanos.put(phase, now);
                }
            }
            case ExportEvent.ConfigFinished finished -> end(finished.config(), nanoTime.getAsLong());
            default -> {}
        }
    }

    private void end(String config, long now) {
        Running phase = running.remove(config);
        if (phase != null) {
            times.computeIfAbsent(config, _ -> new EnumMap<>(Phase.class))
                    .merge(phase.phase(), Duration.ofNanos(now - phase.sinceNanos()), Duration::plus);
            if (inside.merge(phase.phase(), -1, Integer::sum) == 0) {
                long since = sinceNanos.getOrDefault(phase.phase(), now);
                ofRun.merge(phase.phase(), Duration.ofNanos(now - since), Duration::plus);
            }
        }
    }

    /// How long at least one config was in each phase, as far as all have left it.
    public synchronized Map<Phase, Duration> ofRun() {
        return Map.copyOf(ofRun);
    }

    /// The phases that a config has been through.
    public synchronized Map<Phase, Duration> of(String config) {
        return Map.copyOf(times.getOrDefault(config, Map.of()));
    }
}
