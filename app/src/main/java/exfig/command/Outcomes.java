package exfig.command;

import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import exfig.export.write.FileState;
import java.util.List;

/// Exit codes of configs.
final class Outcomes {
    private Outcomes() {}

    /// How a process would end that exported this config alone.
    static ExitCode exitCode(ConfigResult result, ExportRequest.Mode mode) {
        if (result.failure().isPresent()) {
            return Explanations.of(result.failure().get()).exitCode();
        }
        if (result.count(FileState.FAILED) > 0) {
            return ExitCode.PARTIAL;
        }
        return mode == ExportRequest.Mode.CHECK && result.hasChanges() ? ExitCode.PENDING : ExitCode.DONE;
    }

    /// How a process ends that exported all of them.
    static ExitCode exitCode(List<ConfigResult> results, ExportRequest.Mode mode) {
        return ExitCode.worst(
                results.stream().map(result -> exitCode(result, mode)).toList());
    }

    /// Whether another run could get further by what this one was told.
    static boolean worthContinuing(List<ConfigResult> results, ExportRequest.Mode mode) {
        return !results.stream()
                .map(result -> exitCode(result, mode))
                .allMatch(exit -> exit == ExitCode.DONE || exit == ExitCode.USAGE || exit == ExitCode.NOT_FOUND);
    }
}
