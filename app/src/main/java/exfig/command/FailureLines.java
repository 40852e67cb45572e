package exfig.command;

import exfig.config.ConfigException;
import exfig.report.ConfigReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What ended configs early, for people: each cause once, however many configs it ended.
final class FailureLines {
    private FailureLines() {}

    /// Shows them. Problems of a configuration were shown with their lines when it was read.
    static void print(List<ConfigReport> configs, Console console) {
        Map<Explanation, List<ConfigReport>> causes = new LinkedHashMap<>();
        for (ConfigReport config : configs) {
            config.result()
                    .failure()
                    .filter(failure -> !(failure instanceof ConfigException))
                    .ifPresent(failure -> causes.computeIfAbsent(Explanations.of(failure), _ -> new ArrayList<>())
                            .add(config));
        }
        causes.values()
                .forEach(failed -> failed.getFirst()
                        .result()
                        .failure()
                        .ifPresent(failure -> console.error(configs.size() == 1 ? "" : names(failed) + ": ", failure)));
    }

    private static String names(List<ConfigReport> failed) {
        String first = failed.getFirst().result().name();
        return switch (failed.size()) {
            case 1 -> first;
            case 2 -> first + " and " + failed.getLast().result().name();
            default -> first + " and " + (failed.size() - 1) + " others";
        };
    }
}
