package exfig.report;

import exfig.asset.AssetKind;
import exfig.event.ExportEvent.Phase;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import exfig.export.FileResult;
import exfig.export.write.FileState;
import exfig.figma.Tier;
import exfig.platform.ConfigPosition;
import exfig.report.ConfigReport.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports of runs that never took place.
public final class ReportFixtures {
    private static final Instant START = Instant.parse("2026-11-26T10:00:00.250Z");

    private ReportFixtures() {}

    /// A run of some configs.
    public static RunReport run(ConfigReport... configs) {
        return new RunReport(
                START,
                START.plusMillis(4_200),
                ExportRequest.Mode.WRITE,
                Arrays.stream(configs).mapToInt(ConfigReport::exitCode).max().orElse(0),
                List.of(configs),
                new Traffic(Map.of(Tier.ONE, 3, Tier.THREE, 5), Map.of(Tier.ONE, 2, Tier.THREE, 5), 1),
                Map.of(Phase.LOADING, Duration.ofMillis(1_500), Phase.WRITING, Duration.ofMillis(20)));
    }

    /// A config that ran to its end.
    public static ConfigReport ended(String name, List<String> warnings, FileResult... files) {
        boolean complete = Arrays.stream(files).noneMatch(file -> file.state() == FileState.FAILED);
        return new ConfigReport(
                new ConfigResult(
                        name,
                        Optional.of("configs/" + name),
                        List.of(files),
                        Map.of(AssetKind.ICONS, 12),
                        0,
                        0,
                        false,
                        new ConfigResult.Downloads(10, 20_480),
                        2,
                        1,
                        warnings,
                        Optional.empty()),
                complete ? 0 : 4,
                List.of(),
                Map.of(Phase.LOADING, Duration.ofMillis(1_250), Phase.WRITING, Duration.ofMillis(20)));
    }

    /// A config that was ended by problems.
    public static ConfigReport failed(String name, int exitCode, Problem... problems) {
        return new ConfigReport(
                ConfigResult.failed(name, Optional.of("configs/" + name), new IllegalStateException("for the test")),
                exitCode,
                List.of(problems),
                Map.of());
    }

    /// A problem with a hint.
    public static Problem problem(String code, String sentence, String hint) {
        return new Problem(code, sentence, Optional.of(hint), Optional.empty());
    }

    /// A problem in a configuration.
    public static Problem problem(String code, String sentence, ConfigPosition position) {
        return new Problem(code, sentence, Optional.empty(), Optional.of(position));
    }

    /// A file that is as it should be.
    public static FileResult file(String path, FileState state) {
        return new FileResult(path, state, Optional.empty());
    }

    /// A file that could not be had.
    public static FileResult missing(String path, String reason) {
        return new FileResult(path, FileState.FAILED, Optional.of(reason));
    }
}
