package exfig.timeline;

import static exfig.report.ReportFixtures.ended;
import static exfig.report.ReportFixtures.failed;
import static exfig.report.ReportFixtures.file;
import static exfig.report.ReportFixtures.problem;
import static exfig.report.ReportFixtures.run;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.event.ExportEvent;
import exfig.event.ExportEvent.Phase;
import exfig.export.write.FileState;
import exfig.report.ConfigReport;
import exfig.report.RunReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelinePageTest {
    private long millis;
    private final RunRecording recording =
            new RunRecording(() -> Duration.ofMillis(millis).toNanos());

    @Test
    void phasesLieOneAfterTheOtherWithAGapWhileTheConfigWaitsForItsTurn() throws IOException {
        at(0, new ExportEvent.PhaseChanged("a.yaml", Phase.LOADING));
        at(2000, new ExportEvent.PhaseChanged("a.yaml", Phase.PLANNING));
        at(2500, new ExportEvent.PhaseChanged("a.yaml", Phase.RENDERING));
        at(4000, new ExportEvent.Downloaded("a.yaml", 100, false));
        at(4400, new ExportEvent.Downloaded("a.yaml", 100, false));
        at(6000, new ExportEvent.Downloaded("a.yaml", 100, false));
        at(9000, new ExportEvent.PhaseChanged("a.yaml", Phase.WRITING));
        at(10_000, new ExportEvent.ConfigFinished("a.yaml", true));

        String html = html(run(ended("a.yaml", List.of(), file("a.svg", FileState.CREATED))));

        assertThat(html)
                .contains(
                        "<i class=\"loading\" style=\"left:0.000%;width:20.000%\" title=\"loading 2.0 s (from 0 ms)\">")
                .contains("<i class=\"planning\" style=\"left:20.000%;width:5.000%\"")
                .contains("<i class=\"rendering\" style=\"left:25.000%;width:65.000%\"")
                .contains("<i class=\"arriving\" style=\"left:40.000%;width:4.000%\"")
                .contains("<i class=\"arriving\" style=\"left:60.000%;width:0.000%\"")
                .contains("<i class=\"writing\" style=\"left:90.000%;width:10.000%\"")
                .contains("1 file</div>");
    }

    @Test
    void requestsThatOverlapLieInRowsOfTheirTier() throws IOException {
        at(4000, requested(1, 200, 4000));
        at(5000, requested(1, 503, 2000));
        at(10_000, requested(3, 200, 1000));

        String html = html(run(ended("a.yaml", List.of())));

        assertThat(html)
                .contains("--rows:2", "<i class=\"request\" style=\"left:0.000%;width:40.000%;--at:0\"")
                .contains("<i class=\"request failed\" style=\"left:30.000%;width:20.000%;--at:1\"")
                .contains(">Tier 3</span>")
                .doesNotContain(">Tier 2</span>");
    }

    @Test
    void waitsHaveTheirRealLength() throws IOException {
        at(1000, new ExportEvent.Waiting(1, Duration.ofSeconds(60)));
        at(35_000, new ExportEvent.Waited(1, Duration.ofSeconds(34)));
        at(40_000, requested(1, 200, 5000));

        assertThat(html(run(ended("a.yaml", List.of()))))
                .contains(
                        "<i class=\"wait\" style=\"left:2.500%;width:85.000%\" title=\"1 request waits for a permit 34 s")
                .contains("<b>34 s</b>")
                .contains("waited 34 s");
    }

    @Test
    void namesStayText() throws IOException {
        String name = "<script>alert('x')</script>&\"\u202E\u0000.yaml";
        at(0, new ExportEvent.PhaseChanged(name, Phase.LOADING));
        at(10, new ExportEvent.Retrying("</i><img src=x onerror=y>", 1, 2, Duration.ZERO, "\"><b>"));

        String html = html(run(failed(name, 5, problem("x", "<b>why</b>", "Wait."))));

        assertThat(html)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;")
                .contains("&lt;/i&gt;&lt;img src=x onerror=y&gt;", "&lt;b&gt;why&lt;/b&gt;")
                .doesNotContain("<script", "<img", "<b>why", "\u0000");
    }

    @Test
    void nothingOutsideThePageIsReferredTo() throws IOException {
        assertThat(html(run(ended("a.yaml", List.of()))))
                .doesNotContainPattern("(?i)https?:|//[a-z]|<link|<script|@import|url\\(|src=|href=")
                .contains("prefers-color-scheme: dark");
    }

    @Test
    void everyElementIsClosed() throws IOException {
        at(0, new ExportEvent.PhaseChanged("a.yaml", Phase.LOADING));
        at(500, requested(1, 0, 400));
        at(600, new ExportEvent.Transferred(true, Duration.ofMillis(80), 100));
        at(700, new ExportEvent.Retrying("GET", 1, 2, Duration.ZERO, "503"));
        String html = html(
                run(ended("a.yaml", List.of("w")), failed("b.yaml", 5, problem("rate-limited", "used up", "Wait."))));

        for (String element : List.of("div", "i", "ul", "li", "span", "table", "tr", "td", "svg", "main", "dl", "dd")) {
            assertThat(count(html, "<" + element + "[ >]")).as(element).isEqualTo(count(html, "</" + element + ">"));
        }
    }

    @Test
    void aHugeRunIsASmallPage() throws IOException {
        for (int i = 0; i < 100_000; i++) {
            at(i * 20L, new ExportEvent.Transferred(true, Duration.ofMillis(80), 2000));
            at(i * 20L, new ExportEvent.Downloaded("c" + i % 1000, 2000, false));
            if (i % 20 == 0) {
                at(i * 20L, new ExportEvent.Waiting(1, Duration.ofSeconds(1)));
                at(i * 20L + 10, new ExportEvent.Waited(1, Duration.ofMillis(10)));
                at(i * 20L + 10, requested(1, 200, 10));
                at(i * 20L + 10, new ExportEvent.Retrying("GET", 1, 2, Duration.ZERO, "503"));
            }
        }
        ConfigReport[] configs = IntStream.range(0, 1000)
                .mapToObj(i -> ended("c" + i, List.of()))
                .toArray(ConfigReport[]::new);

        assertThat(html(run(configs))).hasSizeLessThan(600_000).contains("100,000", "and 700 more");
    }

    private void at(long time, ExportEvent event) {
        millis = time;
        recording.accept(event);
    }

    private static ExportEvent requested(int tier, int status, long elapsedMillis) {
        return new ExportEvent.Requested(
                "GET /v1/images/:key", tier, status, Duration.ofMillis(elapsedMillis), Optional.empty(), 1);
    }

    private static long count(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .count();
    }

    private String html(RunReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TimelinePage(report, recording).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
