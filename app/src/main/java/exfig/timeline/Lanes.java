package exfig.timeline;

import exfig.html.Html;
import exfig.terminal.HumanNumbers;
import exfig.timeline.Timeline.PhaseSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The insides of lanes: bars and areas on a time scale, as HTML.
///
/// @param scale of all lanes of a picture
record Lanes(TimeScale scale) {
    private static final int CURVE_HEIGHT = 100;
    private static final int RETRY_MARKS = 200;

    /// Marks of the axis.
    String axis() {
        StringBuilder html = new StringBuilder();
        scale.marks()
                .forEach(mark -> html.append("<span style=\"left:")
                        .append(scale.at(mark))
                        .append("\">")
                        .append(scale.words(mark))
                        .append("</span>"));
        return html.toString();
    }

    /// Phases of a config, and when its renders arrived; between phases it waits for its turn.
    String config(Timeline.ConfigLane config) {
        List<PhaseSpan> phases = config.phases();
        StringBuilder html = new StringBuilder();
        if (!phases.isEmpty()) {
            Span whole = new Span(
                    phases.getFirst().span().startNanos(),
                    phases.getLast().span().endNanos());
            html.append(bar("queue", whole, "", ""));
        }
        for (PhaseSpan phase : phases) {
            String word = phase.phase().name().toLowerCase(Locale.ROOT);
            html.append(bar(word, phase.span(), "", word + " " + during(phase.span())));
        }
        config.arrivals()
                .forEach(arrivals -> html.append(bar("arriving", arrivals, "", "renders arrive " + during(arrivals))));
        return html.toString();
    }

    /// Each request as a bar in the first row that is free.
    Rows requests(List<Timeline.Request> requests) {
        List<Timeline.Request> sorted = new ArrayList<>(requests);
        sorted.sort((a, b) -> Long.compare(a.span().startNanos(), b.span().startNanos()));
        List<Long> freeFrom = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (Timeline.Request request : sorted) {
            int row = 0;
            while (row < freeFrom.size() && freeFrom.get(row) > request.span().startNanos()) {
                row++;
            }
            long free = request.span().endNanos() + scale.endNanos() / 400;
            if (row == freeFrom.size()) {
                freeFrom.add(free);
            } else {
                freeFrom.set(row, free);
            }
            String answer = request.status() == 0 ? "no answer" : String.valueOf(request.status());
            html.append(bar(
                    request.failed() ? "request failed" : "request",
                    request.span(),
                    ";--at:" + row,
                    request.endpoint() + " – " + answer
                            + (request.attempt() > 1 ? ", attempt " + request.attempt() : "") + ", "
                            + during(request.span())));
        }
        return new Rows(freeFrom.size(), html.toString());
    }

    /// Bars in rows.
    ///
    /// @param count of rows
    record Rows(int count, String html) {}

    /// Waits for permits, each with its length where there is room for it.
    String waits(List<Waits.Wait> waits) {
        StringBuilder html = new StringBuilder();
        for (Waits.Wait wait : waits) {
            String length = HumanNumbers.duration(wait.span().length());
            String title = HumanNumbers.counted(wait.most(), "request waits", "requests wait") + " for a permit "
                    + during(wait.span());
            html.append("<i class=\"wait\" style=\"")
                    .append(place(wait.span()))
                    .append("\" title=\"")
                    .append(Html.text(title))
                    .append("\"><b>")
                    .append(Html.text(length))
                    .append("</b></i>");
        }
        return html.toString();
    }

    /// Marks of failures that were tried again, higher where there were many.
    String retries(List<Timeline.Retry> retries) {
        Map<Long, List<Timeline.Retry>> marks = retries.stream()
                .collect(Collectors.groupingBy(
                        retry -> retry.atNanos() * RETRY_MARKS / scale.endNanos(), TreeMap::new, Collectors.toList()));
        int most = marks.values().stream().mapToInt(List::size).max().orElse(1);
        StringBuilder html = new StringBuilder();
        marks.values().forEach(mark -> {
            Timeline.Retry first = mark.getFirst();
            html.append(bar(
                    "retry",
                    new Span(first.atNanos(), first.atNanos()),
                    String.format(Locale.ROOT, ";--many:%.2f", 0.25 + 0.75 * mark.size() / most),
                    HumanNumbers.counted(mark.size(), "retry", "retries") + " at " + moment(first.atNanos())
                            + "; the first: " + first.what() + ": " + first.why()));
        });
        return html.toString();
    }

    /// How many were under way, as an area.
    ///
    /// @param kind the class of its colour
    String curve(String kind, Curve curve) {
        double peak = Math.max(1, curve.peak());
        int first = 0;
        while (first < curve.averages().size() && curve.averages().get(first) == 0) {
            first++;
        }
        StringBuilder path = new StringBuilder();
        for (int i = first; i < curve.averages().size(); i++) {
            double left = 1000.0 * i * curve.widthNanos() / scale.endNanos();
            double right = Math.min(1000, 1000.0 * (i + 1) * curve.widthNanos() / scale.endNanos());
            double y = CURVE_HEIGHT * (1 - curve.averages().get(i) / peak);
            if (i == first) {
                path.append(String.format(Locale.ROOT, "M%.1f %d", left, CURVE_HEIGHT));
            }
            path.append(String.format(Locale.ROOT, "L%.1f %.1fL%.1f %.1f", left, y, right, y));
            if (i == curve.averages().size() - 1) {
                path.append(String.format(Locale.ROOT, "L%.1f %d", right, CURVE_HEIGHT));
            }
        }
        return "<svg viewBox=\"0 0 1000 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path class=\"" + kind
                + "\" d=\"" + path + "Z\"/></svg><span class=\"peak\">up to " + HumanNumbers.count(Math.round(peak))
                + " at a time</span>";
    }

    private String bar(String kind, Span span, String more, String title) {
        return "<i class=\"" + kind + "\" style=\"" + place(span) + more + "\""
                + (title.isEmpty() ? "" : " title=\"" + Html.text(title) + "\"") + "></i>";
    }

    private String place(Span span) {
        return "left:" + scale.at(span.startNanos()) + ";width:" + scale.width(span);
    }

    private static String during(Span span) {
        return HumanNumbers.duration(span.length()) + " (from " + moment(span.startNanos()) + ")";
    }

    private static String moment(long nanos) {
        return HumanNumbers.duration(Duration.ofNanos(nanos));
    }
}
