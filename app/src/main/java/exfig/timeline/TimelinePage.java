package exfig.timeline;

import exfig.html.Html;
import exfig.report.ConfigReport;
import exfig.report.RunReport;
import exfig.terminal.HumanNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.TreeMap;

/// The page of `--timeline`: a lane for each config, lanes for what went over the network, totals.
/// It refers to nothing outside itself, runs no script, and stays small however long the run was.
public final class TimelinePage {
    private static final int MOST_CONFIGS = 300;

    /// More rows of bars would be a wall; then the curve tells more.
    private static final int MOST_ROWS = 12;

    private final RunReport report;
    private final Timeline timeline;
    private final TimeScale scale;
    private final Lanes lanes;
    private final Totals totals;

    /// @param report what the run did
    /// @param recording what happened when; the page shows what it has heard so far
    public TimelinePage(RunReport report, RunRecording recording) {
        this.report = report;
        this.timeline = recording.timeline();
        this.scale = TimeScale.of(timeline.endNanos());
        this.lanes = new Lanes(scale);
        this.totals = new Totals(report, timeline);
    }

    /// Writes it as UTF-8.
    public void write(OutputStream out) throws IOException {
        out.write(html().getBytes(StandardCharsets.UTF_8));
    }

    private String html() throws IOException {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>exfig: "
                + Html.text(title()) + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n<h1>exfig: "
                + Html.name(title()) + "</h1>\n<p class=\"when\">"
                + report.start()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString()
                        .replace('T', ' ')
                        .replace("Z", " UTC")
                + "</p>\n" + totals.cards() + "\n" + legend() + "\n<main style=\"--step:" + scale.step() + "\">\n"
                + "<h2>Configurations</h2>\n" + row("axis", "", "", lanes.axis(), "", "") + configs()
                + "<h2>Figma API</h2>\n" + api() + "<h2>Asset host</h2>\n" + downloads() + retries() + "</main>\n"
                + "<h2>Details</h2>\n" + totals.table() + "\n</body>\n</html>\n";
    }

    private String title() {
        return report.configs().size() == 1
                ? report.configs().getFirst().result().name()
                : HumanNumbers.counted(report.configs().size(), "configuration", "configurations");
    }

    private static String style() throws IOException {
        try (InputStream css = Objects.requireNonNull(TimelinePage.class.getResourceAsStream("timeline.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String legend() {
        StringBuilder html = new StringBuilder("<ul class=\"legend\">");
        for (String[] entry : new String[][] {
            {"loading", "loading"},
            {"planning", "planning"},
            {"rendering", "waiting for renders, or for its turn"},
            {"arriving", "renders arrive"},
            {"writing", "writing"},
            {"request", "API request"},
            {"request failed", "failed request"},
            {"wait", "waiting for a permit"},
            {"cdn", "downloads under way"},
            {"retry", "retry"}
        }) {
            html.append("<li><i class=\"")
                    .append(entry[0])
                    .append("\"></i>")
                    .append(entry[1])
                    .append("</li>");
        }
        return html.append("</ul>").toString();
    }

    private String configs() {
        StringBuilder html = new StringBuilder();
        for (ConfigReport config : report.configs().stream().limit(MOST_CONFIGS).toList()) {
            String name = config.result().name();
            html.append(row(
                    "",
                    Html.name(name),
                    Html.text(name),
                    lanes.config(timeline.configs().getOrDefault(name, Timeline.ConfigLane.EMPTY)),
                    "",
                    Totals.outcome(config)));
        }
        int more = report.configs().size() - MOST_CONFIGS;
        return html + (more > 0 ? row("", "", "", "", "", "and " + HumanNumbers.count(more) + " more") : "");
    }

    private String api() {
        StringBuilder html = new StringBuilder();
        new TreeMap<>(timeline.tiers()).forEach((tier, lane) -> {
            Lanes.Rows rows = lanes.requests(lane.requests());
            boolean crowded = (rows.count() == 0 && lane.count() > 0) || rows.count() > MOST_ROWS;
            String sum = HumanNumbers.counted(lane.count(), "request", "requests");
            String name = "<span>Tier " + tier + "</span>";
            html.append(
                    crowded
                            ? row("", name, "", lanes.curve("request", lane.load()), "curve small", sum)
                            : row("", name, "", rows.html(), "requests\" style=\"--rows:" + rows.count(), sum));
            if (!lane.waits().isEmpty()) {
                html.append(row(
                        "",
                        "<span class=\"soft\">waits</span>",
                        "",
                        lanes.waits(lane.waits()),
                        "",
                        HumanNumbers.duration(lane.waited())));
            }
        });
        return html.isEmpty() ? row("", "", "", "", "", "no requests") : html.toString();
    }

    private String downloads() {
        if (timeline.downloadCount() == 0) {
            return row("", "", "", "", "", "no downloads");
        }
        return row(
                "",
                "<span>Downloads</span>",
                "",
                lanes.curve("cdn", timeline.downloads()),
                "curve",
                HumanNumbers.counted(timeline.downloadCount(), "attempt", "attempts") + "<br>"
                        + HumanNumbers.bytes(report.downloads().bytes()));
    }

    private String retries() {
        if (timeline.retryCount() == 0) {
            return "";
        }
        int hidden = timeline.retryCount() - timeline.retries().size();
        return row(
                "",
                "<span>Retries</span>",
                "",
                lanes.retries(timeline.retries()),
                "",
                HumanNumbers.count(timeline.retryCount())
                        + (hidden > 0
                                ? ", the first "
                                        + HumanNumbers.count(timeline.retries().size()) + " shown"
                                : ""));
    }

    private static String row(String kind, String name, String title, String plot, String plotKind, String sum) {
        return "<div class=\"row " + kind + "\"><div class=\"name\""
                + (title.isEmpty() ? "" : " title=\"" + title + "\"")
                + ">" + name + "</div><div class=\"plot " + plotKind + "\">" + plot + "</div><div class=\"sum\">" + sum
                + "</div></div>\n";
    }
}
