package exfig.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.event.ExportEvent.Begun;
import exfig.event.ExportEvent.ConfigFinished;
import exfig.event.ExportEvent.Downloaded;
import exfig.event.ExportEvent.Note;
import exfig.event.ExportEvent.Phase;
import exfig.event.ExportEvent.PhaseChanged;
import exfig.event.ExportEvent.Planned;
import exfig.event.ExportEvent.Requested;
import exfig.event.ExportEvent.Retrying;
import exfig.event.ExportEvent.Waited;
import exfig.event.ExportEvent.Waiting;
import exfig.event.ExportEvent.Warning;
import exfig.event.ExportEvent.Written;
import exfig.terminal.TerminalOptions.Style;
import exfig.terminal.TerminalOptions.Verbosity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ProgressDisplayTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private long nanos;

    @Test
    void aLiveLineFollowsItsConfigInPlace() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);

        display.accept(new PhaseChanged("icons.yaml", Phase.LOADING));
        display.tick();
        assertThat(screen().lines()).containsExactly("⠋ icons.yaml  loading");

        display.accept(new Planned("icons.yaml", 8, 4));
        display.accept(new PhaseChanged("icons.yaml", Phase.RENDERING));
        display.accept(new Downloaded("icons.yaml", 1200, false));
        display.tick();
        assertThat(screen().lines()).containsExactly("⠋ icons.yaml  rendering  ━━━━━───────────────  1/4  1.2 kB");
        assertThat(screen().cursorVisible()).isFalse();
        assertThat(screen().wrapping()).isTrue();
    }

    @Test
    void aFinishedConfigLeavesOneLineAndTheCursorComesBack() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new PhaseChanged("icons.yaml", Phase.WRITING));
        display.tick();
        display.accept(new Written("icons.yaml", "a.svg", "changed"));
        display.accept(new Written("icons.yaml", "b.svg", "unchanged"));
        display.accept(new ConfigFinished("icons.yaml", true));

        display.close();
        display.close();

        assertThat(screen().lines()).containsExactly("✓ icons.yaml: 2 files (1 changed, 1 unchanged)");
        assertThat(screen().cursorVisible()).isTrue();
    }

    @Test
    void closingInTheMiddleRemovesTheLiveLines() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new PhaseChanged("icons.yaml", Phase.LOADING));
        display.tick();

        display.close();

        assertThat(screen().lines()).isEmpty();
        assertThat(screen().cursorVisible()).isTrue();
    }

    @Test
    void warningsAndPrintedLinesStandAboveTheLiveLines() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new PhaseChanged("icons.yaml", Phase.LOADING));
        display.tick();
        display.accept(new Warning("icons.yaml", "Node 1:2 renders to nothing.\nIt was skipped."));
        display.print("wrote report.json");
        display.tick();

        assertThat(screen().lines())
                .containsExactly(
                        "warning: icons.yaml: Node 1:2 renders to nothing.",
                        "         It was skipped.",
                        "wrote report.json",
                        "⠋ icons.yaml  loading");
    }

    @Test
    void waitsCountDownAndEnd() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new PhaseChanged("icons.yaml", Phase.LOADING));
        display.accept(new Waiting(1, Duration.ofSeconds(34)));
        display.accept(new Waiting(3, Duration.ofSeconds(2)));
        display.accept(new Retrying("GET images", 1, 5, Duration.ofSeconds(4), "503"));
        display.tick();
        assertThat(screen().lines())
                .containsExactly(
                        "⠋ icons.yaml  loading",
                        "  waiting 34 s for a Tier 1 permit",
                        "  retrying GET images in 4 s (attempt 2 of 5): 503");

        pass(Duration.ofMillis(12_000));
        display.tick();
        assertThat(screen().lines()).containsExactly("⠋ icons.yaml  loading", "  waiting 22 s for a Tier 1 permit");

        pass(Duration.ofSeconds(24));
        display.accept(new Waited(3, Duration.ofSeconds(3)));
        display.tick();
        assertThat(screen().lines()).containsExactly("⠋ icons.yaml  loading", "  waiting for a Tier 1 permit");

        display.accept(new Waited(1, Duration.ofSeconds(37)));
        display.tick();
        assertThat(screen().lines()).containsExactly("⠋ icons.yaml  loading");
    }

    @Test
    void aWaitThatEndsSoonerThanExpectedIsNotShownAnyLonger() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new PhaseChanged("icons.yaml", Phase.LOADING));
        display.accept(new Waiting(1, Duration.ofSeconds(34)));
        display.accept(new Waited(1, Duration.ofSeconds(1)));
        display.tick();

        assertThat(screen().lines()).containsExactly("⠋ icons.yaml  loading");
    }

    @Test
    void requestsThatWaitTogetherAreCountedAndTheNextOneIsTold() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new PhaseChanged("icons.yaml", Phase.LOADING));
        display.accept(new Waiting(1, Duration.ofSeconds(64)));
        display.accept(new Waiting(1, Duration.ofSeconds(34)));
        display.tick();
        assertThat(screen().lines())
                .containsExactly(
                        "⠋ icons.yaml  loading", "  2 requests wait for Tier 1 permits, the next goes in 34 s");

        pass(Duration.ofMillis(36_000));
        display.accept(new Waited(1, Duration.ofSeconds(34)));
        display.tick();
        assertThat(screen().lines()).containsExactly("⠋ icons.yaml  loading", "  waiting 28 s for a Tier 1 permit");
    }

    @Test
    void aConfigThatHasAPaceTellsHowLongItWillTake() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new PhaseChanged("icons.yaml", Phase.RENDERING));
        display.accept(new Planned("icons.yaml", 100, 100));
        for (int i = 0; i < 11; i++) {
            pass(Duration.ofMillis(480));
            display.accept(new Downloaded("icons.yaml", 100, false));
            display.tick();
        }
        assertThat(screen().lines())
                .containsExactly("⠼ icons.yaml  rendering  ━━──────────────────  11/100  ~43 s left  1.1 kB");

        pass(Duration.ofMillis(3_600));
        display.tick();
        assertThat(screen().lines())
                .as("nothing has come for three seconds")
                .containsExactly("⠼ icons.yaml  rendering  ━━──────────────────  11/100  waiting  1.1 kB");
    }

    @Test
    void aConfigThatHasAllItsRendersWaitsToWriteThem() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new Planned("icons.yaml", 2, 1));
        display.accept(new PhaseChanged("icons.yaml", Phase.RENDERING));
        display.accept(new Downloaded("icons.yaml", 100, false));
        display.tick();
        pass(Duration.ofMillis(3_600));
        display.tick();

        assertThat(screen().lines())
                .containsExactly("⠋ icons.yaml  rendering  ━━━━━━━━━━━━━━━━━━━━  1/1  waiting to write  100 B");
    }

    @Test
    void rendersFromTheStoreMakeNoPace() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new PhaseChanged("icons.yaml", Phase.RENDERING));
        display.accept(new Planned("icons.yaml", 100, 100));
        for (int i = 0; i < 11; i++) {
            pass(Duration.ofMillis(480));
            display.accept(new Downloaded("icons.yaml", 100, true));
            display.tick();
        }

        assertThat(screen().lines())
                .singleElement()
                .asString()
                .contains("11/100")
                .doesNotContain("left");
    }

    @Test
    void severalConfigsHaveALineEachAndOneForAll() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new Begun(4));
        display.accept(new PhaseChanged("ios.yaml", Phase.LOADING));
        display.accept(new PhaseChanged("android.yaml", Phase.PLANNING));
        display.accept(new PhaseChanged("web.yaml", Phase.LOADING));
        display.accept(new ConfigFinished("web.yaml", false));
        display.tick();

        assertThat(screen().lines())
                .containsExactly(
                        "✗ [1/4] web.yaml: incomplete, 0 files",
                        "⠋ ios.yaml      loading",
                        "⠋ android.yaml  planning",
                        "  0 of 4 done, 1 incomplete, 1 to begin");
    }

    @Test
    void ofMoreConfigsThanLinesThoseThatEndedWholeAreOnlyCounted() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new Begun(40));
        for (int i = 0; i < 6; i++) {
            display.accept(new PhaseChanged("config-" + i, Phase.LOADING));
            display.accept(new ConfigFinished("config-" + i, i != 3));
        }
        display.accept(new PhaseChanged("config-6", Phase.WRITING));
        display.tick();

        assertThat(screen().lines())
                .containsExactly(
                        "✗ [4/40] config-3: incomplete, 0 files",
                        "⠋ config-6  writing    0",
                        "  5 of 40 done, 1 incomplete, 33 to begin");
    }

    @Test
    void nothingIsWrittenWhenNothingChanged() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        display.accept(new PhaseChanged("icons.yaml", Phase.LOADING));
        display.tick();
        int before = written.size();

        display.accept(new Requested("GET images", 1, 200, Duration.ofMillis(3), Optional.empty(), 1));
        display.tick();

        assertThat(written.size()).isEqualTo(before);
    }

    @Test
    void linesNeverReachTheLastColumnWhateverTheNames() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 40);
        String name = "configs/图标/\033[2Jicons-of-the-whole-company.yaml";
        display.accept(new PhaseChanged(name, Phase.LOADING));
        display.accept(new Planned(name, 100_000, 100_000));
        display.accept(new PhaseChanged(name, Phase.RENDERING));
        display.accept(new Downloaded(name, 1_000_000, true));
        display.accept(new Retrying("GET " + "x".repeat(99), 1, 5, Duration.ofSeconds(4), "503"));
        display.tick();

        assertThat(screen().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(SafeText.width(line)).isLessThan(40))
                .first()
                .isEqualTo("⠋ …company.yaml  rendering  1/100,000 …");
    }

    @Test
    void manyConfigsDoNotFillTheScreen() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80);
        for (int i = 0; i < 30; i++) {
            display.accept(new PhaseChanged("config-" + i, Phase.LOADING));
        }
        display.tick();

        assertThat(screen().lines()).hasSize(14).endsWith("  and 18 more", "  0 of 30 done");
    }

    @Test
    void aLogGetsALineForEachMilestone() {
        ProgressDisplay display = display(Style.PLAIN, Verbosity.NORMAL, 80);
        display.accept(new PhaseChanged("icons.yaml", Phase.LOADING));
        display.accept(new Requested("GET files", 1, 200, Duration.ofMillis(3), Optional.empty(), 1));
        display.accept(new Note("icons.yaml", "Unpublished components are used."));
        display.accept(new PhaseChanged("icons.yaml", Phase.PLANNING));
        display.accept(new Planned("icons.yaml", 10, 8));
        display.accept(new PhaseChanged("icons.yaml", Phase.RENDERING));
        display.accept(new Waiting(1, Duration.ofSeconds(5)));
        display.accept(new Waiting(1, Duration.ofSeconds(34)));
        display.accept(new Waiting(1, Duration.ofSeconds(36)));
        display.accept(new Retrying("GET images", 1, 5, Duration.ofSeconds(1), "503"));
        IntStream.range(0, 8).forEach(_ -> display.accept(new Downloaded("icons.yaml", 500, false)));
        display.accept(new PhaseChanged("icons.yaml", Phase.WRITING));
        display.accept(new Written("icons.yaml", "a.svg", "created"));
        display.accept(new ConfigFinished("icons.yaml", false));
        display.close();

        assertThat(output().lines())
                .containsExactly(
                        "icons.yaml: loading",
                        "note: icons.yaml: Unpublished components are used.",
                        "icons.yaml: planning",
                        "icons.yaml: 10 files planned, 8 renders needed",
                        "icons.yaml: rendering",
                        "waiting 34 s for a Tier 1 permit",
                        "icons.yaml: 25 % of renders (2 of 8, 1.0 kB)",
                        "icons.yaml: 50 % of renders (4 of 8, 2.0 kB)",
                        "icons.yaml: 75 % of renders (6 of 8, 3.0 kB)",
                        "icons.yaml: 100 % of renders (8 of 8, 4.0 kB)",
                        "icons.yaml: writing",
                        "✗ icons.yaml: incomplete, 1 file (1 created), 4.0 kB of renders");
    }

    @Test
    void aLogOfManyConfigsTellsPlansAndEndsOnly() {
        ProgressDisplay display = display(Style.PLAIN, Verbosity.NORMAL, 80);
        display.accept(new Begun(20));
        display.accept(new PhaseChanged("icons.yaml", Phase.LOADING));
        display.accept(new Planned("icons.yaml", 10, 1));
        display.accept(new PhaseChanged("icons.yaml", Phase.RENDERING));
        display.accept(new Downloaded("icons.yaml", 500, false));
        display.accept(new ConfigFinished("icons.yaml", true));
        display.close();

        assertThat(output().lines())
                .containsExactly(
                        "icons.yaml: 10 files planned, 1 render needed",
                        "✓ [1/20] icons.yaml: 0 files, 500 B of renders");
    }

    @Test
    void verboseTellsRequestsRetriesAndFiles() {
        ProgressDisplay display = display(Style.NONE, Verbosity.VERBOSE, 80);
        display.accept(new Requested("GET images", 1, 429, Duration.ofMillis(1234), Optional.of("5f3a"), 2));
        display.accept(new Requested("GET meta", 3, 0, Duration.ofSeconds(30), Optional.empty(), 1));
        display.accept(new Retrying("GET images", 1, 5, Duration.ofMillis(1500), "429 Too Many Requests"));
        display.accept(new Written("icons.yaml", "a.svg", "created"));
        display.accept(new Written("icons.yaml", "b.svg", "unchanged"));
        display.close();

        assertThat(output().lines())
                .containsExactly(
                        "GET images  tier 1  429  1.2 s  request 5f3a  attempt 2",
                        "GET meta  tier 3  no answer  30 s",
                        "retrying GET images in 2 s (attempt 2 of 5): 429 Too Many Requests",
                        "created a.svg");
    }

    @Test
    void withoutProgressWarningsAreStillTold() {
        ProgressDisplay display = display(Style.NONE, Verbosity.NORMAL, 80);
        display.accept(new PhaseChanged("icons.yaml", Phase.LOADING));
        display.accept(new Warning("", "The checkpoint is older than a day."));
        display.accept(new ConfigFinished("icons.yaml", true));
        display.close();

        assertThat(output()).isEqualTo("warning: The checkpoint is older than a day.\n");
    }

    @Test
    void quietSaysNothingButWhatIsPrinted() {
        ProgressDisplay display = display(Style.NONE, Verbosity.QUIET, 80);
        display.accept(new Warning("icons.yaml", "odd"));
        display.print("error: no token");
        display.close();

        assertThat(output()).isEqualTo("error: no token\n");
    }

    @Test
    void aTerminalWithoutUnicodeGetsPlainSigns() {
        ProgressDisplay display = display(Style.LIVE, Verbosity.NORMAL, 80, StandardCharsets.US_ASCII);
        display.accept(new PhaseChanged("icons.yaml", Phase.RENDERING));
        display.accept(new Planned("icons.yaml", 2, 2));
        display.accept(new Downloaded("icons.yaml", 1, false));
        display.tick();

        assertThat(screen().lines()).containsExactly("| icons.yaml  rendering  ##########----------  1/2  1 B");
    }

    @Test
    void eventsOfManyThreadsAllArriveThroughThePainter() throws InterruptedException {
        var start = new CountDownLatch(1);
        List<Thread> threads;
        try (ProgressDisplay display = ProgressDisplay.open(
                stream(StandardCharsets.UTF_8), new TerminalOptions(false, 80, 24, Verbosity.NORMAL, Style.LIVE))) {
            threads = IntStream.range(0, 8)
                    .mapToObj(thread -> Thread.ofVirtual().start(() -> {
                        try {
                            start.await();
                        } catch (InterruptedException unexpected) {
                            throw new AssertionError(unexpected);
                        }
                        for (int i = 0; i < 250; i++) {
                            display.accept(new Downloaded("icons.yaml", 1, false));
                            display.accept(new Warning("t" + thread, "w" + i));
                        }
                    }))
                    .toList();
            start.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            display.accept(new ConfigFinished("icons.yaml", true));
        }

        assertThat(screen().lines())
                .hasSize(2001)
                .doesNotHaveDuplicates()
                .contains("✓ icons.yaml: 0 files, 2.0 kB of renders");
        assertThat(screen().cursorVisible()).isTrue();
    }

    private ProgressDisplay display(Style style, Verbosity verbosity, int width) {
        return display(style, verbosity, width, StandardCharsets.UTF_8);
    }

    private ProgressDisplay display(Style style, Verbosity verbosity, int width, Charset charset) {
        return new ProgressDisplay(
                stream(charset), new TerminalOptions(false, width, 24, verbosity, style), () -> nanos);
    }

    private PrintStream stream(Charset charset) {
        return new PrintStream(written, false, charset);
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private String output() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private Screen screen() {
        return Screen.showing(output());
    }
}
