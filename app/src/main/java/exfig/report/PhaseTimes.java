package exfig.report;

import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.event.ExportEvent.Phase;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// How long each config was in each phase. Thread-safe.
public final class PhaseTimes implements EventSink {
    private record Running(Phase phase, long sinceNanos) {}

    private final LongSupplier nanoTime;
    private final Map<String, Running> running = new HashMap<>();
    private final Map<String, Map<Phase, Duration>> times = new HashMap<>();

    /// @param nanoTime a clock of nanoseconds that never goes back
    public PhaseTimes(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized void accept(ExportEvent event) {
        switch (event) {
            case ExportEvent.PhaseChanged(String config, Phase phase) -> {
                end(config);
                running.put(config, new Running(phase, nanoTime.getAsLong()));
            }
            case ExportEvent.ConfigFinished finished -> end(finished.config());
            default -> {}
        }
    }

    private void end(String config) {
        Running phase = running.remove(config);
        if (phase != null) {
            times.computeIfAbsent(config, _ -> new EnumMap<>(Phase.class))
                    .merge(phase.phase(), Duration.ofNanos(nanoTime.getAsLong() - phase.sinceNanos()), Duration::plus);
        }
    }

    /// The phases that a config has been through.
    public synchronized Map<Phase, Duration> of(String config) {
        return Map.copyOf(times.getOrDefault(config, Map.of()));
    }
}
