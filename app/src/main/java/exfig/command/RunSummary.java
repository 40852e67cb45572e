package exfig.command;

import exfig.asset.AssetKind;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import exfig.export.FileResult;
import exfig.export.write.FileState;
import exfig.figma.Tier;
import exfig.terminal.HumanNumbers;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a run did and what it cost, for people.
record RunSummary(
        Instant start,
        Instant end,
        ConfigResult result,
        RequestTally tally,
        ExportRequest.Mode mode,
        ExitCode exitCode) {
    private static final int FAILURES_SHOWN = 20;

    Duration duration() {
        return Duration.between(start, end);
    }

    /// The summary goes to stderr; a rehearsal's list of files is its result and goes to stdout.
    void print(Console console) {
        List<FileResult> failed = result.files().stream()
                .filter(file -> file.state() == FileState.FAILED)
                .toList();
        failed.stream()
                .limit(FAILURES_SHOWN)
                .forEach(file -> console.failure(file.path(), file.reason().orElse("failed")));
        if (failed.size() > FAILURES_SHOWN) {
            console.line("  and " + (failed.size() - FAILURES_SHOWN) + " more; --report lists them all");
        }
        if (mode != ExportRequest.Mode.WRITE) {
            result.files().stream()
                    .filter(file -> file.state() != FileState.UNCHANGED && file.state() != FileState.FAILED)
                    .forEach(file -> console.result(file.state().word() + " " + file.path()));
        }
        if (result.failure().isEmpty()) {
            console.line(headline());
            if (mode != ExportRequest.Mode.WRITE || !console.showsProgress()) {
                console.line("  " + files());
            }
        }
        console.line("  " + costs());
    }

    private String headline() {
        if (result.upToDate()) {
            return result.name() + " is up to date: nothing changed since the last export";
        }
        String assets = Arrays.stream(AssetKind.values())
                .filter(kind -> result.assets().getOrDefault(kind, 0) > 0)
                .map(kind -> result.assets().get(kind) + " " + kind.word())
                .collect(Collectors.joining(", "));
        String verb = switch (mode) {
            case WRITE -> exitCode == ExitCode.PARTIAL ? "Exported in part" : "Exported";
            case DRY_RUN -> "Would export";
            case CHECK -> "Checked";
        };
        return verb + " " + result.name() + ": " + (assets.isEmpty() ? "nothing" : assets);
    }

    private String files() {
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
                .map(tier -> "Tier " + tier.number() + " " + tally.requests(tier))
                .collect(Collectors.joining(", "));
        String retries = tally.retries() > 0 ? ", " + tally.retries() + " retries" : "";
        String spent = "requests: " + requests + retries;
        if (mode == ExportRequest.Mode.DRY_RUN) {
            return spent + "; rendering would take " + result.cost() + " more of Tier 1, or fewer";
        }
        return spent + "; downloads: " + HumanNumbers.count(result.downloads().count())
                + (result.fromStore() > 0
                        ? " (" + HumanNumbers.count(result.fromStore()) + " more from the store)"
                        : "")
                + ", " + HumanNumbers.bytes(result.downloads().bytes()) + "; time: "
                + HumanNumbers.duration(duration());
    }
}
