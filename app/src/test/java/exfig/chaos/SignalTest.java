package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.ExfigProcess;
import exfig.endtoend.Signals;
import exfig.simulator.ConnectionFault;
import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.Library;
import exfig.simulator.LoggedRequest;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Ctrl-C in every phase of a run: it ends within two seconds, with everything old or everything
/// new, and the next one goes on without asking again for what was answered.
@Tag("chaos")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalTest {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final List<Phase> PHASES = List.of(
            Phase.held("loading", new ConnectionFault.NoAnswer(), Endpoint.COMPONENTS, 1),
            Phase.held("waiting for the rate limit", Fault.TooManyRequests.of(4), Endpoint.IMAGES, 1),
            Phase.held("between two tries", new Fault.GatewayError(503), Endpoint.IMAGES, 2),
            Phase.held("rendering", new ConnectionFault.NoAnswer(), Endpoint.IMAGES, 1),
            new Phase(
                    "downloading",
                    Subject.fetch("svg"),
                    FaultRule.sometimes(new Fault.StallAfter(40), 0.1, Endpoint.ASSET)
                            .firstAttemptsOnly(1),
                    Endpoint.ASSET,
                    60,
                    0));
    private static final int CONNECTIONS = 20;
    private static final String[] PATIENT_FOR_TWO_SECONDS = {"--timeout", "2", "--stall-timeout", "2"};
    private static final String[] RESUMING = {"--timeout", "2", "--stall-timeout", "2", "--resume"};

    private final Crew<Phase, String> crew = new Crew<>();
    private final Figures figures = new Figures("signals");

    /// Where a run is when the signal comes.
    ///
    /// @param requests so many to the endpoint have been made then
    /// @param laterMillis the time from then on
    record Phase(String name, Subject subject, FaultRule fault, Endpoint endpoint, int requests, int laterMillis) {
        /// The run cannot go on from there by itself.
        static Phase held(String name, Fault fault, Endpoint endpoint, int requests) {
            FaultRule rule = FaultRule.always(fault, endpoint).firstAttemptsOnly(requests);
            return new Phase(name, Subject.fetch("svg"), rule, endpoint, requests, 0);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Phase> phases() {
        Random random = new Random(10);
        Stream<Phase> writing = IntStream.range(0, Extent.of(2, 40))
                .mapToObj(_ -> random.nextInt(300))
                .map(millis -> new Phase(
                        "converting and writing, " + millis + " ms after the last download",
                        Subject.icons(),
                        FaultRule.sometimes(new Fault.SlowDown(), 0, Endpoint.ASSET),
                        Endpoint.ASSET,
                        60,
                        millis));
        return Stream.concat(PHASES.stream(), writing);
    }

    @BeforeAll
    void begin() {
        phases().forEach(phase -> crew.begin(phase, () -> interrupt(phase)));
    }

    @AfterAll
    void end() throws IOException {
        crew.close();
        figures.write();
    }

    @ParameterizedTest
    @MethodSource("phases")
    void endsSoonWholeAndResumable(Phase phase) throws Exception {
        figures.note(phase + ": " + crew.result(phase));
    }

    private String interrupt(Phase phase) throws IOException, InterruptedException {
        Subject subject = phase.subject();
        Path project = Files.createTempDirectory("chaos");
        Path out = project.resolve("out");
        subject.configure(project);
        TreeOracle oracle = TreeOracle.prepare(out, CleanExport.of(subject));
        try (Simulator simulator =
                Simulator.start(SimulatorOptions.of(subject.libraries().toArray(Library[]::new))
                        .withFaults("signals", List.of(phase.fault())))) {
            ExfigProcess exfig = ExfigProcess.in(project, simulator.apiUrl());
            Path log = project.resolve("log.txt");
            Process process = exfig.hearingSignals().start(log, log, subject.with(PATIENT_FOR_TWO_SECONDS));
            while (process.isAlive() && requests(simulator, phase.endpoint()) < phase.requests()) {
                process.waitFor(1, TimeUnit.MILLISECONDS);
            }
            process.waitFor(phase.laterMillis(), TimeUnit.MILLISECONDS);
            List<LoggedRequest> before = simulator.log();

            long start = System.nanoTime();
            Signals.interrupt(process);
            boolean ended = process.waitFor(TWO_SECONDS);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            process.destroyForcibly();

            String said = Files.readString(log);
            assertThat(ended).as("ended within two seconds\n" + said).isTrue();
            assertThat(process.exitValue()).as(said).isIn(130, 0);
            int missing = oracle.check(out, process.exitValue(), said);
            assertThat(oracle.isWhole(out)).as("all old or all new\n" + said).isTrue();
            if (missing > 0) {
                int asked = simulator.log().size();
                ExfigProcess.Result next = exfig.run(subject.with(RESUMING));
                assertThat(next.exitCode()).as(said + next.err()).isZero();
                assertThat(next.err()).contains("going on with the run that began");
                oracle.check(out, 0, next.err());
                TokenScan.check(project, next);
                List<LoggedRequest> all = simulator.log();
                Repeats repeats = new Repeats(before, all.subList(asked, all.size()));
                assertThat(repeats.metered(request -> request.endpoint() != phase.endpoint()))
                        .isEmpty();
                assertThat(repeats.downloads()).hasSizeLessThanOrEqualTo(CONNECTIONS);
            }
            return "exit " + process.exitValue() + " after " + took.toMillis() + " ms, " + missing + " files old";
        } finally {
            Folders.delete(project);
        }
    }

    private static long requests(Simulator simulator, Endpoint endpoint) {
        return endpoint == Endpoint.ASSET
                ? simulator.stats().cdnRequests()
                : simulator.stats().requests(endpoint);
    }
}
