package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.ConnectionFault;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.SimulatorClock;
import exfig.simulator.scenario.Scenario;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A fifth of all requests fails, or every request fails twice, in one way or in all ways: everything
/// arrives, exactly, in at most twice the time that it takes without faults and the pauses that retrying demands.
@Tag("chaos")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlakyNetworkTest {
    private static final Map<String, List<Fault>> WAYS = ways();
    private static final int CONNECTIONS = 20;

    /// At most one and two seconds before the second and third attempt of a request, three requests one
    /// after another.
    private static final Duration API_PAUSES = Duration.ofSeconds(9);

    /// At most a quarter and half a second before the second and third attempt of a download.
    private static final Duration DOWNLOAD_PAUSES = Duration.ofMillis(750);

    /// What `--stall-timeout` grants two attempts.
    private static final Duration STALLS = Duration.ofSeconds(2);

    private final Crew<Storm, FaultyRun> crew = new Crew<>();
    private final Figures figures = new Figures("flaky-network");

    /// @param often whether a fifth of the attempts fails, instead of the first two of each request
    record Storm(String way, boolean often, Subject subject, long seed) {
        Weather weather() {
            List<Fault> faults = WAYS.get(way);
            List<FaultRule> rules = new ArrayList<>();
            for (int i = 0; i < faults.size(); i++) {
                // A rule is asked only about what the rules before it spared.
                int left = faults.size() - i;
                double share = often ? 0.2 / (left + 0.8 * i) : 1.0 / left;
                FaultRule rule = FaultRule.sometimes(faults.get(i), share);
                rules.add(often ? rule : rule.firstAttemptsOnly(2));
            }
            // Three attempts of each of the demo's requests for renders are more than ten a minute, as with plan pro.
            List<String> options = List.of("--timeout", "3", "--stall-timeout", "1", "--plan", "enterprise");
            return new Weather(
                    Scenario.of("storm", "").withFaults("storm-" + way, rules),
                    SimulatorClock.realTime(),
                    options,
                    Set.of(0));
        }

        @Override
        public String toString() {
            return (often ? "a fifth fails: " : "the first two fail: ") + way + ", " + subject + ", seed " + seed;
        }
    }

    static Stream<Storm> storms() {
        List<Subject> subjects =
                List.of(Subject.fetch("svg"), Subject.icons(), Subject.batch(), Subject.fetch("png"), Subject.demo());
        List<Storm> storms = new ArrayList<>();
        for (String way : WAYS.keySet()) {
            boolean all = way.equals("all ways");
            for (Subject subject : subjects.subList(0, Extent.WHOLE && all ? subjects.size() : 1)) {
                for (int seed = 1; seed <= (all ? Extent.of(1, 5) : Extent.of(0, 1)); seed++) {
                    storms.add(new Storm(way, true, subject, seed));
                    storms.add(new Storm(way, false, subject, seed));
                }
            }
        }
        return storms.stream();
    }

    private static Map<String, List<Fault>> ways() {
        Map<String, List<Fault>> ways = new LinkedHashMap<>();
        ways.put("503", List.of(new Fault.GatewayError(503)));
        ways.put("reset", List.of(new Fault.ResetBeforeHeaders(), new Fault.ResetAfter(40)));
        ways.put("truncation", List.of(new Fault.CloseAfter(40), new Fault.Truncated(12)));
        ways.put("stall", List.of(new Fault.StallAfterHeaders(), new Fault.StallAfter(40)));
        ways.put("HTML page", List.of(new Fault.HtmlPage()));
        ways.put("wrong length", List.of(new Fault.WrongContentLength(7), new Fault.WrongContentLength(-7)));
        ways.put("bad gzip", List.of(new ConnectionFault.CutGzip(9), new ConnectionFault.WrongGzipChecksum()));
        ways.put("all ways", ways.values().stream().flatMap(List::stream).toList());
        return ways;
    }

    @BeforeAll
    void begin() {
        storms().forEach(storm -> crew.begin(storm, () -> FaultyRun.of(storm.subject, storm.weather(), storm.seed)));
    }

    @AfterAll
    void end() throws IOException {
        crew.close();
        figures.write();
    }

    @ParameterizedTest
    @MethodSource("storms")
    void everythingArrivesInTime(Storm storm) throws Exception {
        FaultyRun run = crew.result(storm);

        CleanExport clean = CleanExport.of(storm.subject);
        Duration floor = floor(storm, clean);
        Duration limit = clean.wall().multipliedBy(2).plus(floor);
        figures.add(storm.toString(), run);
        figures.note(String.format(
                Locale.ROOT,
                "  without faults %.1f s, pauses at most %.1f s, took %.2f of what is allowed",
                clean.wall().toMillis() / 1e3,
                floor.toMillis() / 1e3,
                run.wall().toMillis() / (double) limit.toMillis()));
        assertThat(run.result().exitCode()).as(run.result().err()).isZero();
        assertThat(run.faults()).isGreaterThan(run.log().size() / 10);
        assertThat(run.retriesInVain()).isLessThanOrEqualTo(run.retryBudget());

        assertThat(run.wall()).isLessThan(limit);
    }

    private static Duration floor(Storm storm, CleanExport clean) {
        long rounds = Math.ceilDiv(clean.downloads(), CONNECTIONS);
        Duration pauses = API_PAUSES.plus(DOWNLOAD_PAUSES.multipliedBy(rounds));
        boolean stalls = storm.way.equals("stall") || storm.way.equals("all ways");
        return stalls ? pauses.plus(STALLS.multipliedBy(3 + rounds)) : pauses;
    }
}
