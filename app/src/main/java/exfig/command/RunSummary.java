package exfig.command;

import exfig.asset.AssetKind;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import exfig.export.FileResult;
import exfig.export.write.FileState;
import exfig.figma.Tier;
import exfig.report.ConfigReport;
import exfig.report.RunReport;
import exfig.terminal.HumanNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a run did and what it cost, for people.
record RunSummary(RunReport report) {
    private static final int FAILURES_SHOWN = 20;

    /// The summary goes to stderr; a rehearsal's list of files is its result and goes to stdout.
    void print(Console console) {
        FailureLines.print(report.configs(), console);
        report.configs().forEach(config -> print(console, config));
        if (report.configs().size() > 1) {
            console.line(totals());
        }
        if (report.successes() > 0 || report.traffic().total() > 0) {
            console.line("  " + costs());
        }
    }

    private void print(Console console, ConfigReport config) {
        ConfigResult result = config.result();
        List<FileResult> failed = result.files().stream()
                .filter(file -> file.state() == FileState.FAILED)
                .toList();
        failed.stream()
                .limit(FAILURES_SHOWN)
                .forEach(file -> console.failure(file.path(), file.reason().orElse("failed")));
        if (failed.size() > FAILURES_SHOWN) {
            console.line("  and " + (failed.size() - FAILURES_SHOWN) + " more; --report lists them all");
        }
        if (!isWriting()) {
            result.files().stream()
                    .filter(file -> file.state() != FileState.UNCHANGED && file.state() != FileState.FAILED)
                    .forEach(file -> console.result(file.state().word() + " " + file.path()));
        }
        if (result.failure().isEmpty()) {
            console.line(headline(result));
            if (!isWriting() || !console.showsProgress()) {
                console.line("  " + files(result));
            }
        }
    }

    private boolean isWriting() {
        return report.mode() == ExportRequest.Mode.WRITE;
    }

    private String headline(ConfigResult result) {
        if (result.upToDate()) {
            return result.name() + " is up to date: nothing changed since the last export";
        }
        String verb = switch (report.mode()) {
            case WRITE -> result.count(FileState.FAILED) > 0 ? "Exported in part" : "Exported";
            case DRY_RUN -> "Would export";
            case CHECK -> "Checked";
        };
        return verb + " " + result.name() + ": " + assets(result.assets());
    }

    private String totals() {
        int failures = report.configs().size() - report.successes();
        return report.successes() + " of " + report.configs().size() + " configurations done"
                + (failures > 0 ? ", " + failures + " not" : "") + ": " + assets(report.assets())
                + "; " + files();
    }

    private String files() {
        String counts = Arrays.stream(FileState.values())
                .filter(state -> report.count(state) > 0)
                .map(state -> HumanNumbers.count(report.count(state)) + " " + state.word())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no files" : "files: " + counts;
    }

    private static String assets(Map<AssetKind, Integer> counts) {
        String assets = Arrays.stream(AssetKind.values())
                .filter(kind -> counts.getOrDefault(kind, 0) > 0)
                .map(kind -> counts.get(kind) + " " + kind.plural())
                .collect(Collectors.joining(", "));
        return assets.isEmpty() ? "nothing" : assets;
    }

    private static String files(ConfigResult result) {
        String counts = Arrays.stream(FileState.values())
                .filter(state -> result.count(state) > 0)
                .map(state -> HumanNumbers.count(result.count(state)) + " " + state.word())
                .collect(Collectors.joining(", "));
        String known = result.files().isEmpty()
                ? "no files"
                : HumanNumbers.count(result.files().size()) + " files: " + counts;
        return result.rendersToCompare() == 0
                ? known
                : known + "; " + HumanNumbers.count(result.rendersToCompare())
                        + " that exist can be compared only after rendering";
    }

    private String costs() {
        String requests = Arrays.stream(Tier.values())
                .map(tier -> "Tier " + tier.number() + " " + report.traffic().sent(tier))
                .collect(Collectors.joining(", "));
        int retries = report.traffic().retries();
        String spent = "requests: " + requests + (retries > 0 ? ", " + retries + " retries" : "");
        if (report.mode() == ExportRequest.Mode.DRY_RUN) {
            int cost = report.configs().stream()
                    .mapToInt(config -> config.result().cost())
                    .sum();
            return spent + "; rendering would take " + cost + " more of Tier 1, or fewer";
        }
        return spent + "; downloads: " + HumanNumbers.count(report.downloads().count())
                + (report.fromStore() > 0
                        ? " (" + HumanNumbers.count(report.fromStore()) + " more from the store)"
                        : "")
                + ", " + HumanNumbers.bytes(report.downloads().bytes()) + "; time: "
                + HumanNumbers.duration(report.duration());
    }
}
