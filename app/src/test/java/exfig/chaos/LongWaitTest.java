package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.ExfigProcess;
import exfig.endtoend.Trees;
import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.Library;
import exfig.simulator.LoggedRequest;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorClock;
import exfig.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A `Retry-After` of days, as Figma really sends it: the run is over within a second, and nothing is lost.
@Tag("chaos")
class LongWaitTest {
    private static final Subject SUBJECT = Subject.fetch("svg");
    private static final Duration WINDOW = Duration.ofSeconds(396_749);
    private static final FaultRule LOCKOUT = FaultRule.always(
                    new Fault.TooManyRequests(Optional.of("396749"), "starter", "low"), Endpoint.IMAGES)
            .until(WINDOW);

    @TempDir
    Path folder;

    @Test
    void daysAreNotSleptThroughAndAfterThemTheRunGoesOn() throws Exception {
        try (Simulator simulator =
                Simulator.start(SimulatorOptions.of(SUBJECT.libraries().toArray(Library[]::new))
                        .withClock(SimulatorClock.manual())
                        .withFaults("long-wait", List.of(LOCKOUT)))) {
            assertStops(simulator);
            assertThat(folder.resolve(".exfig-checkpoint.json")).exists();
            List<LoggedRequest> before = simulator.log();

            // Still within the window: whoever is told so does not ask again, unless he is made to.
            int told = simulator.log().size();
            ExfigProcess.Result remembering = exfig(simulator).run(SUBJECT.with("--resume"));
            assertThat(remembering.exitCode()).as(remembering.err()).isEqualTo(5);
            assertThat(remembering.err()).contains("so it said on ", "was not asked again", "--ask-anyway");
            assertThat(simulator.log().subList(told, simulator.log().size()))
                    .noneMatch(request -> request.status() == 429);
            assertStops(simulator, "--resume", "--ask-anyway");

            // Time has passed for Figma only, so the memory still holds.
            simulator.advance(WINDOW);
            int asked = simulator.log().size();
            ExfigProcess.Result result = exfig(simulator).run(SUBJECT.with("--resume", "--ask-anyway"));

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.err()).contains("going on with the run that began");
            assertThat(Trees.digests(folder.resolve("out")))
                    .isEqualTo(CleanExport.of(SUBJECT).tree());
            List<LoggedRequest> all = simulator.log();
            Repeats repeats = new Repeats(before, all.subList(asked, all.size()));
            assertThat(repeats.metered(_ -> true)).isEmpty();
        }
    }

    private void assertStops(Simulator simulator, String... options) throws IOException, InterruptedException {
        ExfigProcess.Result result = exfig(simulator).run(SUBJECT.with(options));
        Instant end = Instant.now();

        assertThat(result.exitCode()).as(result.err()).isEqualTo(5);
        LoggedRequest refused = simulator.log().getLast();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Duration.between(refused.at(), end)).isLessThan(Duration.ofSeconds(1));
        assertThat(result.err()).contains("5 days, until ", "plan starter, seat limit low", "--resume");
        assertThat(Trees.digests(folder.resolve("out"))).isEmpty();
    }

    private ExfigProcess exfig(Simulator simulator) {
        return ExfigProcess.in(folder, simulator.apiUrl()).within(Duration.ofSeconds(60));
    }
}
