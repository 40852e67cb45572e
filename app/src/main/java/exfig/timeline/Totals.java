package exfig.timeline;

import exfig.event.ExportEvent.Phase;
import exfig.export.ConfigResult;
import exfig.export.write.FileState;
import exfig.figma.Tier;
import exfig.html.Html;
import exfig.report.ConfigReport;
import exfig.report.RunReport;
import exfig.terminal.HumanNumbers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The numbers around the picture: totals above it, a table below it.
///
/// @param report what the run did
/// @param timeline what happened when
record Totals(RunReport report, Timeline timeline) {
    private static final int MOST_ROWS = 300;

    /// The most telling totals.
    String cards() {
        int configs = report.configs().size();
        int files = Arrays.stream(FileState.values()).mapToInt(report::count).sum();
        return "<dl class=\"totals\">"
                + card(
                        "Configurations",
                        report.successes() + " of " + configs + " done",
                        "exit code " + report.exitCode())
                + card("Time", HumanNumbers.duration(report.duration()), "")
                + card("Files", HumanNumbers.count(files), states())
                + Arrays.stream(Tier.values()).map(this::tier).collect(Collectors.joining())
                + card(
                        "Downloads",
                        HumanNumbers.count(report.downloads().count()),
                        HumanNumbers.bytes(report.downloads().bytes())
                                + (report.fromStore() > 0
                                        ? ", " + HumanNumbers.count(report.fromStore()) + " more from the store"
                                        : ""))
                + card("Retries", HumanNumbers.count(report.traffic().retries()), "")
                + "</dl>";
    }

    /// A row for each config.
    String table() {
        String rows =
                report.configs().stream().limit(MOST_ROWS).map(Totals::row).collect(Collectors.joining());
        return "<div class=\"scroll\"><table><thead><tr><th>Configuration</th><th>Loading</th><th>Planning</th>"
                + "<th>Rendering</th><th>Writing</th><th>Files</th><th>Downloads</th><th>From store</th><th>Result</th>"
                + "</tr></thead><tbody>" + rows + "</tbody></table></div>";
    }

    /// How a config ended, in a few words.
    static String outcome(ConfigReport config) {
        if (!config.problems().isEmpty()) {
            return "<span class=\"bad\">✗ failed</span>";
        }
        int failed = config.result().count(FileState.FAILED);
        if (failed > 0) {
            return "<span class=\"bad\">✗ " + HumanNumbers.count(failed) + " missing</span>";
        }
        return "<span class=\"good\">✓</span> "
                + (config.result().upToDate()
                        ? "up to date"
                        : HumanNumbers.counted(config.result().files().size(), "file", "files"));
    }

    private static String row(ConfigReport config) {
        ConfigResult result = config.result();
        String phases = Arrays.stream(Phase.values())
                .map(phase -> cell(time(config.phases(), phase)))
                .collect(Collectors.joining());
        String why = config.problems().stream()
                .findFirst()
                .map(problem -> ": " + Html.text(problem.sentence()))
                .orElse("");
        return "<tr><td>" + Html.name(result.name()) + "</td>" + phases
                + cell(HumanNumbers.count(result.files().size()))
                + cell(HumanNumbers.count(result.downloads().count()))
                + cell(HumanNumbers.count(result.fromStore())) + "<td>" + outcome(config) + why + "</td></tr>";
    }

    private static String time(Map<Phase, Duration> phases, Phase phase) {
        Duration time = phases.get(phase);
        return time == null ? "–" : HumanNumbers.duration(time);
    }

    private static String cell(String text) {
        return "<td>" + text + "</td>";
    }

    private String states() {
        return Arrays.stream(FileState.values())
                .filter(state -> report.count(state) > 0)
                .map(state -> HumanNumbers.count(report.count(state)) + " "
                        + state.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String tier(Tier tier) {
        Timeline.TierLane lane = timeline.tiers().get(tier.number());
        String waited =
                lane == null || lane.waited().isZero() ? "" : ", waited " + HumanNumbers.duration(lane.waited());
        return card(
                "Tier " + tier.number() + " requests",
                HumanNumbers.count(report.traffic().sent(tier)),
                "at least " + HumanNumbers.count(report.traffic().minimum(tier)) + waited);
    }

    private static String card(String title, String value, String more) {
        return "<div><dt>" + title + "</dt><dd>" + value + (more.isEmpty() ? "" : "<small>" + more + "</small>")
                + "</dd></div>";
    }
}
