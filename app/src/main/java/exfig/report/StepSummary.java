package exfig.report;

import exfig.asset.AssetKind;
import exfig.export.ConfigResult;
import exfig.export.FileResult;
import exfig.export.write.FileState;
import exfig.figma.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The run as Markdown, for the summary of a GitHub Actions step.
public final class StepSummary {
    private static final int MOST_NAMES = 50;

    private final RunReport report;

    /// @param report what to tell
    public StepSummary(RunReport report) {
        this.report = report;
    }

    /// Whole lines, the last one ended.
    public String markdown() {
        StringBuilder text = new StringBuilder("### exfig: ")
                .append(report.successes())
                .append(" of ")
                .append(report.configs().size())
                .append(report.configs().size() == 1 ? " configuration" : " configurations")
                .append(
                        " done\n\n| configuration | assets | created | changed | unchanged | deleted | failed | result |\n")
                .append("|---|---|---:|---:|---:|---:|---:|---|\n");
        report.configs().forEach(config -> text.append(row(config)));
        text.append("\n").append(costs()).append("\n");
        List<String> missing = report.configs().stream()
                .flatMap(config -> config.result().files().stream())
                .filter(file -> file.state() == FileState.FAILED)
                .map(StepSummary::gap)
                .toList();
        if (!missing.isEmpty()) {
            text.append("\nMissing:\n\n");
            missing.stream().limit(MOST_NAMES).forEach(text::append);
            if (missing.size() > MOST_NAMES) {
                text.append("- and ").append(missing.size() - MOST_NAMES).append(" more\n");
            }
        }
        return text.toString();
    }

    private static String row(ConfigReport config) {
        ConfigResult result = config.result();
        String counts = List.of(
                        FileState.CREATED, FileState.CHANGED, FileState.UNCHANGED, FileState.DELETED, FileState.FAILED)
                .stream()
                .map(state -> String.valueOf(result.count(state)))
                .collect(Collectors.joining(" | "));
        return "| " + cell(result.name()) + " | " + assets(result) + " | " + counts + " | " + outcome(config) + " |\n";
    }

    private static String assets(ConfigResult result) {
        return Arrays.stream(AssetKind.values())
                .filter(kind -> result.assets().getOrDefault(kind, 0) > 0)
                .map(kind -> result.assets().get(kind) + " " + kind.word())
                .collect(Collectors.joining(", "));
    }

    private static String outcome(ConfigReport config) {
        return config.problems().stream()
                .findFirst()
                .map(problem -> "exit " + config.exitCode() + ": " + cell(problem.sentence()))
                .orElseGet(() -> {
                    if (config.result().count(FileState.FAILED) > 0) {
                        return "in part";
                    }
                    return config.result().upToDate() ? "up to date" : "done";
                });
    }

    private String costs() {
        String tiers = Arrays.stream(Tier.values())
                .map(tier -> "Tier " + tier.number() + " " + report.traffic().sent(tier) + " (at least "
                        + report.traffic().minimum(tier) + ")")
                .collect(Collectors.joining(", "));
        return "Requests: " + tiers + "; retries: " + report.traffic().retries() + "; downloads: "
                + report.downloads().count() + "; time: "
                + String.format(Locale.ROOT, "%.1f s", report.duration().toMillis() / 1000.0);
    }

    private static String gap(FileResult file) {
        return "- " + cell(file.path()) + ": " + cell(file.reason().orElse("failed")) + "\n";
    }

    // A name may hold anything; here it must stay text in one cell.
    private static String cell(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replaceAll("\\s+", " ").codePoints().forEach(point -> {
            if ("\\`*_{}[]<>()#+-!|~&@".indexOf(point) >= 0 && "-+.()_".indexOf(point) < 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
        });
        return escaped.toString();
    }
}
