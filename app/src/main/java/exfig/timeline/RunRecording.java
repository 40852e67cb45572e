package exfig.timeline;

import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.event.ExportEvent.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/// Remembers what happened when, in bounded room. Thread-safe.
public final class RunRecording implements EventSink {
    private static final int MOST_RETRIES = 5_000;

    private final LongSupplier nanoTime;
    private final long beginNanos;
    private final Map<String, ConfigRecording> configs = new HashMap<>();
    private final Map<Integer, TierRecording> tiers = new TreeMap<>();
    private final LoadCurve downloads = new LoadCurve();
    private final List<Timeline.Retry> retries = new ArrayList<>();
    private int retryCount;

    /// A recording of a run that begins now.
    ///
    /// @param nanoTime a clock of nanoseconds that never goes back
    public RunRecording(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.beginNanos = nanoTime.getAsLong();
    }

    @Override
    public synchronized void accept(ExportEvent event) {
        long now = now();
        switch (event) {
            case ExportEvent.PhaseChanged(String config, Phase phase) -> {
                config(config).enter(phase, now);
            }
            case ExportEvent.Downloaded download -> config(download.config()).arrived(now);
            case ExportEvent.ConfigFinished finished ->
                config(finished.config()).leave(now);
            case ExportEvent.Requested request ->
                tier(request.tier())
                        .requested(new Timeline.Request(
                                request.endpoint(),
                                request.status(),
                                request.attempt(),
                                since(request.elapsed(), now)));
            case ExportEvent.Waiting wait -> tier(wait.tier()).waits().begin(now);
            case ExportEvent.Waited wait -> tier(wait.tier()).waits().end(now);
            case ExportEvent.Transferred transfer -> downloads.add(since(transfer.elapsed(), now));
            case ExportEvent.Retrying retry -> {
                retryCount++;
                if (retries.size() < MOST_RETRIES) {
                    retries.add(new Timeline.Retry(now, retry.what(), retry.why()));
                }
            }
            case ExportEvent.Begun _,
                    ExportEvent.Planned _,
                    ExportEvent.Written _,
                    ExportEvent.Warning _,
                    ExportEvent.Note _ -> {}
        }
    }

    /// What happened so far.
    synchronized Timeline timeline() {
        long now = now();
        Map<String, Timeline.ConfigLane> phases = new HashMap<>();
        configs.forEach((name, recording) -> phases.put(name, recording.lane(now)));
        Map<Integer, Timeline.TierLane> lanes = new TreeMap<>();
        tiers.forEach((tier, recording) -> lanes.put(tier, recording.lane(now)));
        return new Timeline(now, phases, lanes, downloads.curve(), downloads.count(), retries, retryCount);
    }

    private long now() {
        return nanoTime.getAsLong() - beginNanos;
    }

    private static Span since(Duration elapsed, long nowNanos) {
        return new Span(nowNanos - elapsed.toNanos(), nowNanos);
    }

    private TierRecording tier(int tier) {
        return tiers.computeIfAbsent(tier, _ -> new TierRecording());
    }

    private ConfigRecording config(String name) {
        return configs.computeIfAbsent(name, _ -> new ConfigRecording());
    }
}
