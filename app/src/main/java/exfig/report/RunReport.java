package exfig.report;

import exfig.asset.AssetKind;
import exfig.event.ExportEvent.Phase;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import exfig.export.write.FileState;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// What one run did, and what it cost.
///
/// @param exitCode what the process returns
/// @param configs in the order of the run, those that could not begin first
/// @param phases how long at least one config was in each phase
public record RunReport(
        Instant start,
        Instant end,
        ExportRequest.Mode mode,
        int exitCode,
        List<ConfigReport> configs,
        Traffic traffic,
        Map<Phase, Duration> phases) {
    public RunReport {
        configs = List.copyOf(configs);
        phases = Map.copyOf(phases);
    }

    /// From start to end.
    public Duration duration() {
        return Duration.between(start, end);
    }

    /// How many configs are done.
    public int successes() {
        return (int) configs.stream().filter(ConfigReport::isSuccess).count();
    }

    /// Files of all configs in a state.
    public int count(FileState state) {
        return configs.stream().mapToInt(config -> config.result().count(state)).sum();
    }

    /// Assets by kind, summed over the configs.
    public Map<AssetKind, Integer> assets() {
        Map<AssetKind, Integer> sums = new EnumMap<>(AssetKind.class);
        configs.forEach(
                config -> config.result().assets().forEach((kind, count) -> sums.merge(kind, count, Integer::sum)));
        return sums;
    }

    /// Renders that were downloaded, and their bytes.
    public ConfigResult.Downloads downloads() {
        return new ConfigResult.Downloads(
                configs.stream()
                        .mapToInt(config -> config.result().downloads().count())
                        .sum(),
                configs.stream()
                        .mapToLong(config -> config.result().downloads().bytes())
                        .sum());
    }

    /// Renders that needed no download.
    public int fromStore() {
        return sum(ConfigResult::fromStore);
    }

    /// A number of each config, summed.
    public int sum(ToIntFunction<ConfigResult> number) {
        return configs.stream().map(ConfigReport::result).mapToInt(number).sum();
    }
}
