package exfig.terminal;

import exfig.event.ExportEvent.Downloaded;
import exfig.event.ExportEvent.Phase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How far one config is, and when it will probably have its renders. Confined to the thread that shows it.
final class ConfigProgress {
    /// So long without a download means that it waits for something else, and the pace counts anew.
    private static final Duration STALL = Duration.ofSeconds(3);

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(1);
    private static final int OFTEN_ENOUGH = 8;

    private final String name;
    private Phase phase = Phase.LOADING;
    private int files;
    private int renders;
    private int rendersDone;
    private long bytes;
    private int written;
    private int paced;
    private long pacedSinceNanos;
    private long lastNanos;
    private long lastNewsNanos;
    private final Map<String, Integer> writtenByState = new TreeMap<>();

    ConfigProgress(String name) {
        this.name = SafeText.line(name);
    }

    void enter(Phase next, long nowNanos) {
        phase = next;
        lastNewsNanos = nowNanos;
    }

    void planned(int plannedFiles, int plannedRenders) {
        files = plannedFiles;
        renders = plannedRenders;
    }

    void downloaded(Downloaded render, long nowNanos) {
        rendersDone++;
        lastNewsNanos = nowNanos;
        bytes += render.bytes();
        if (!render.fromStore()) {
            if (paced == 0 || nowNanos - lastNanos > STALL.toNanos()) {
                paced = 0;
                pacedSinceNanos = nowNanos;
            }
            paced++;
            lastNanos = nowNanos;
        }
    }

    /// Whether nothing has happened to it for a while.
    boolean isWaiting(long nowNanos) {
        return nowNanos - lastNewsNanos > STALL.toNanos();
    }

    /// How long the rest of the renders will take at the pace of the last ones; empty while there is no
    /// pace.
    Optional<Duration> left(long nowNanos) {
        long measured = lastNanos - pacedSinceNanos;
        if (rendersDone >= renders
                || paced < OFTEN_ENOUGH
                || measured < LONG_ENOUGH.toNanos()
                || nowNanos - lastNanos > STALL.toNanos()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos(measured / (paced - 1) * (renders - rendersDone)));
    }

    void written(String state) {
        written++;
        writtenByState.merge(SafeText.line(state), 1, Integer::sum);
    }

    String name() {
        return name;
    }

    Phase phase() {
        return phase;
    }

    int files() {
        return files;
    }

    int renders() {
        return renders;
    }

    int rendersDone() {
        return rendersDone;
    }

    long bytes() {
        return bytes;
    }

    int written() {
        return written;
    }

    /// Files by their final state, sorted by the state's word.
    Map<String, Integer> writtenByState() {
        return writtenByState;
    }

    /// Quarters of the renders that are at hand, 0 to 4; 0 when none are needed.
    int quarters() {
        return renders == 0 ? 0 : (int) Math.min(4, rendersDone * 4L / renders);
    }
}
