package exfig.terminal;

import exfig.event.ExportEvent.Phase;
import java.util.Map;
import java.util.TreeMap;

/// How far one config is. Confined to the thread that shows it.
final class ConfigProgress {
    private final String name;
    private Phase phase = Phase.LOADING;
    private int files;
    private int renders;
    private int rendersDone;
    private long bytes;
    private int written;
    private final Map<String, Integer> writtenByState = new TreeMap<>();

    ConfigProgress(String name) {
        this.name = SafeText.line(name);
    }

    void enter(Phase next) {
        phase = next;
    }

    void planned(int plannedFiles, int plannedRenders) {
        files = plannedFiles;
        renders = plannedRenders;
    }

    void downloaded(long renderBytes) {
        rendersDone++;
        bytes += renderBytes;
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
