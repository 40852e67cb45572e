package exfig.report;

import exfig.event.ExportEvent.Phase;
import exfig.export.ConfigResult;
import exfig.export.write.FileState;
import exfig.platform.ConfigPosition;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the export of one config ended, in words for people and numbers for scripts.
///
/// @param exitCode what a process would have returned that exported this config alone
/// @param problems what ended it early, or kept it from beginning; none when it ran to its end
/// @param phases how long it was in each phase; waits for its turn and for Figma included
public record ConfigReport(ConfigResult result, int exitCode, List<Problem> problems, Map<Phase, Duration> phases) {
    public ConfigReport {
        problems = List.copyOf(problems);
        Map<Phase, Duration> copy = new EnumMap<>(Phase.class);
        copy.putAll(phases);
        phases = Collections.unmodifiableMap(copy);
    }

    /// A failure in words.
    ///
    /// @param code the kind of failure, such as `rate-limited`, or the code of a configuration problem,
    ///     such as `C012`
    /// @param hint what to do next
    /// @param position where in which configuration, when it is about a line of one
    public record Problem(String code, String sentence, Optional<String> hint, Optional<ConfigPosition> position) {}

    /// Whether everything asked for is done; a check that found changes counts as done.
    public boolean isSuccess() {
        return problems.isEmpty() && result.count(FileState.FAILED) == 0;
    }
}
