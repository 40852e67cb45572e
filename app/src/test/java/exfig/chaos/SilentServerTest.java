package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.ExfigProcess;
import exfig.endtoend.Trees;
import exfig.simulator.ConnectionFault;
import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.SimulatorClock;
import exfig.simulator.scenario.Scenario;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Servers that fall silent, or say one byte at a time: the run ends within attempt timeout ×
/// attempts and the pauses between them, and what it writes is exact.
@Tag("chaos")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilentServerTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final String[] OPTIONS = {"--timeout", "1", "--stall-timeout", "1", "--max-retries", "2"};
    private static final int ATTEMPTS = 3;

    /// One and two seconds at most before the second and third attempt, §3 of the notes on the command
    /// line.
    private static final Duration PAUSES = Duration.ofSeconds(3);

    /// A batch of renders that is never answered may be too large, so it is halved; the retry budget of
    /// ten ends that.
    private static final int HALVINGS = 5;

    /// Starting the program and everything that is not waiting, on a busy machine.
    private static final Duration WORK = Duration.ofSeconds(15);
    private static final List<Fault> SILENCES = List.of(
            new ConnectionFault.NoAnswer(),
            new Fault.StallAfterHeaders(),
            new Fault.StallAfter(40),
            new ConnectionFault.Trickle(Duration.ofSeconds(1)));

    private final Crew<Silence, FaultyRun> crew = new Crew<>();
    private final Figures figures = new Figures("silence");

    @TempDir
    Path folder;

    /// @param cured whether trying again helps
    record Silence(Fault fault, Endpoint endpoint, boolean cured) {
        @Override
        public String toString() {
            return fault.label() + " of " + endpoint + (cured ? " at first" : " for good");
        }
    }

    static Stream<Silence> silences() {
        return SILENCES.stream()
                .flatMap(fault -> Stream.of(Endpoint.COMPONENTS, Endpoint.IMAGES, Endpoint.ASSET)
                        .flatMap(endpoint ->
                                Stream.of(new Silence(fault, endpoint, true), new Silence(fault, endpoint, false))))
                .filter(silence -> Extent.WHOLE
                        || silence.cured && silence.endpoint == Endpoint.ASSET
                        || !silence.cured && silence.endpoint == Endpoint.COMPONENTS);
    }

    @BeforeAll
    void begin() {
        silences().forEach(silence -> crew.begin(silence, () -> run(silence)));
    }

    @AfterAll
    void end() throws IOException {
        crew.close();
        figures.write();
    }

    private static FaultyRun run(Silence silence) throws IOException, InterruptedException {
        boolean assets = silence.endpoint == Endpoint.ASSET;
        double rate = assets ? 0.05 : 1;
        FaultRule rule = FaultRule.forever(silence.fault, rate, silence.endpoint);
        Weather weather = new Weather(
                Scenario.of("silence", "").withFaults(silence.cured ? rule.firstAttemptsOnly(1) : rule),
                SimulatorClock.realTime(),
                List.of(OPTIONS),
                Set.of());
        return FaultyRun.of(Subject.fetch("svg"), weather, 1);
    }

    @ParameterizedTest
    @MethodSource("silences")
    void theRunEndsInTime(Silence silence) throws Exception {
        FaultyRun run = crew.result(silence);

        figures.add(silence.toString(), run);
        int ending = silence.cured ? 0 : silence.endpoint == Endpoint.ASSET ? 4 : 5;
        assertThat(run.result().exitCode()).as(run.result().err()).isEqualTo(ending);
        assertThat(run.faults()).as("silences").isPositive();
        assertThat(run.wall()).isLessThan(limit(silence));
    }

    private static Duration limit(Silence silence) {
        if (silence.cured) {
            return TIMEOUT.plus(PAUSES).plus(WORK);
        }
        int rounds = silence.endpoint == Endpoint.IMAGES ? HALVINGS : 1;
        return TIMEOUT.multipliedBy(ATTEMPTS).plus(PAUSES).multipliedBy(rounds).plus(WORK);
    }

    @Test
    void aConnectionThatIsOpenOnOneSideOnlyEndsInTime() throws Exception {
        // The system completes the handshake; nobody ever accepts, reads or answers.
        try (ServerSocket halfOpen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI api = URI.create("http://127.0.0.1:" + halfOpen.getLocalPort());
            long start = System.nanoTime();

            ExfigProcess.Result result =
                    ExfigProcess.in(folder, api).run(Subject.fetch("svg").with(OPTIONS));

            assertThat(result.exitCode()).as(result.err()).isEqualTo(5);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(TIMEOUT.multipliedBy(ATTEMPTS).plus(PAUSES).plus(WORK));
            assertThat(Trees.digests(folder.resolve("out"))).isEmpty();
        }
    }
}
