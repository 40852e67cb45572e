package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.ExfigProcess;
import exfig.simulator.Library;
import exfig.simulator.LoggedRequest;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.SimulatorStats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One subject in one weather with one seed: run, judged, and what can be said about it.
///
/// @param missing files that are not the new ones
/// @param wall how long the process took
record FaultyRun(
        ExfigProcess.Result result,
        int missing,
        Duration wall,
        SimulatorStats stats,
        List<LoggedRequest> log,
        int scanned) {
    private static final Duration LIMIT = Duration.ofSeconds(240);

    /// Runs it and applies what must hold in every weather.
    static FaultyRun of(Subject subject, Weather weather, long seed) throws IOException, InterruptedException {
        CleanExport clean = CleanExport.of(subject);
        Path folder = Files.createTempDirectory("chaos");
        try (Simulator simulator =
                Simulator.start(SimulatorOptions.of(subject.libraries().toArray(Library[]::new))
                        .withScenario(weather.scenario())
                        .withClock(weather.clock())
                        .withSeed(seed))) {
            subject.configure(folder);
            TreeOracle oracle = TreeOracle.prepare(folder.resolve("out"), clean);
            long start = System.nanoTime();
            ExfigProcess.Result result = ExfigProcess.in(folder, simulator.apiUrl())
                    .within(LIMIT)
                    .run(subject.with(Stream.concat(Stream.of("--report", "report.json"), weather.options().stream())
                            .toArray(String[]::new)));
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            int missing = oracle.check(folder.resolve("out"), result.exitCode(), result.err());
            assertThat(result.hasStackTrace()).as(result.err()).isFalse();
            assertThat(simulator.stats().cdnRequestsWithToken()).isZero();
            assertThat(simulator.stats().mirrorRequestsWithToken()).isZero();
            assertThat(simulator.stats().malformedRequests()).isZero();
            int scanned = TokenScan.check(folder, result);
            return new FaultyRun(result, missing, wall, simulator.stats(), simulator.log(), scanned);
        } finally {
            Folders.delete(folder);
        }
    }

    /// Answers that something was wrong with.
    long faults() {
        return log.stream().filter(request -> request.fault().isPresent()).count();
    }

    /// Retries of what never came.
    long retriesInVain() {
        Map<String, List<LoggedRequest>> attempts =
                log.stream().collect(Collectors.groupingBy(request -> request.endpoint() + request.target()));
        return attempts.values().stream()
                .filter(tries -> tries.stream().noneMatch(FaultyRun::isSound))
                .mapToLong(tries -> tries.stream().filter(FaultyRun::isRetried).count() - 1)
                .filter(retries -> retries > 0)
                .sum();
    }

    /// What `RetryBudget` allows in vain.
    long retryBudget() {
        return 10 + (log.size() - repeated()) / 5;
    }

    private static boolean isSound(LoggedRequest request) {
        return request.status() == 200 && request.fault().isEmpty();
    }

    // A refused address is asked for again, and a rate limit sat out: neither is a retry that the budget knows.
    private static boolean isRetried(LoggedRequest request) {
        return request.status() < 300 || request.status() >= 500;
    }

    /// Requests for what had been asked for before.
    long repeated() {
        return log.size()
                - log.stream()
                        .map(request -> request.endpoint() + request.target())
                        .distinct()
                        .count();
    }
}
