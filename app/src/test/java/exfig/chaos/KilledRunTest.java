package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.cache.ProcessTag;
import exfig.cache.ProjectLocks;
import exfig.endtoend.ExfigProcess;
import exfig.endtoend.Trees;
import exfig.export.write.Disk;
import exfig.export.write.Project;
import exfig.simulator.Endpoint;
import exfig.simulator.LatencyModel;
import exfig.simulator.Library;
import exfig.simulator.LoggedRequest;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `kill -9` at random instants of a run that replaces one design by another: each config is all
/// old or all new, and the run that goes on asks again for nothing but what was under way.
@Tag("chaos")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledRunTest {
    private static final int CONNECTIONS = 8;
    private static final LatencyModel PACE = new LatencyModel.Fixed(Duration.ofMillis(40));
    private static final List<Replacement> REPLACEMENTS = List.of(
            new Replacement(Subject.icons(), 1, 150),
            new Replacement(Subject.batch(), 3, 150),
            new Replacement(Subject.fetch("svg"), 1, 100));

    private final Crew<Kill, String> crew = new Crew<>();
    private final Figures figures = new Figures("kills");

    /// One instant.
    ///
    /// @param millis after the first request, or after the start when it is negative
    record Kill(int number, Replacement replacement, int millis) {
        @Override
        public String toString() {
            return "kill " + number + ", " + replacement.subject() + ", "
                    + (millis < 0 ? -millis + " ms after the start" : millis + " ms after the first request");
        }
    }

    static Stream<Kill> kills() {
        Random random = new Random(9);
        return IntStream.range(0, Extent.of(8, 100)).mapToObj(number -> {
            Replacement replacement = REPLACEMENTS.get(number % REPLACEMENTS.size());
            // Both runs take about a second from their first request on.
            return new Kill(number, replacement, number % 10 == 9 ? -random.nextInt(600) : random.nextInt(1200));
        });
    }

    @BeforeAll
    void begin() {
        kills().forEach(kill -> crew.begin(kill, () -> killed(kill)));
    }

    @AfterAll
    void end() throws IOException {
        crew.close();
        Replacement.forget();
        figures.write();
    }

    @ParameterizedTest
    @MethodSource("kills")
    void oldOrNewAndGoneOnWith(Kill kill) throws Exception {
        figures.note(kill + ": " + crew.result(kill));
    }

    private static String killed(Kill kill) throws IOException, InterruptedException {
        Replacement replacement = kill.replacement;
        Subject subject = replacement.subject();
        Path folder = Files.createTempDirectory("chaos");
        Path out = folder.resolve("out");
        try (Simulator simulator = Simulator.start(
                SimulatorOptions.of(subject.libraries().toArray(Library[]::new)).withLatency(PACE))) {
            SortedMap<String, String> old = replacement.prepare(folder);
            SortedMap<String, String> wanted = CleanExport.of(subject).tree();
            ExfigProcess exfig = ExfigProcess.in(folder, simulator.apiUrl()).within(Duration.ofSeconds(60));
            Path log = folder.resolve("log.txt");
            Process process = exfig.start(log, log, subject.with(options()));
            while (kill.millis >= 0 && process.isAlive() && simulator.stats().apiRequests() == 0) {
                process.waitFor(1, TimeUnit.MILLISECONDS);
            }
            process.waitFor(Math.abs(kill.millis), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            List<LoggedRequest> before = simulator.log();
            boolean begun = Files.exists(folder.resolve(replacement.checkpoint()));

            new Project(folder.resolve(".exfig-manifest.json"), new Disk(), new ProjectLocks(), ProcessTag.current())
                    .recover();
            int replaced = replacement.replaced(Trees.digests(out), old, wanted);

            ExfigProcess.Result next = exfig.run(subject.with(options("--resume")));
            assertThat(next.exitCode()).as(next.err()).isZero();
            assertThat(replacement.replaced(Trees.digests(out), wanted, wanted)).isEqualTo(replacement.configs());
            TokenScan.check(folder, next);
            List<LoggedRequest> all = simulator.log();
            Repeats repeats = new Repeats(before, all.subList(before.size(), all.size()));
            if (begun) {
                assertThat(repeats.metered(received(before))).as(next.err()).isEmpty();
                assertThat(repeats.downloads()).as(next.err()).hasSizeLessThanOrEqualTo(CONNECTIONS);
            }
            return before.size() + " requests before and " + (all.size() - before.size()) + " after, "
                    + repeats.metered(_ -> true).size() + " metered and "
                    + repeats.downloads().size() + " downloads repeated, " + replaced + " of " + replacement.configs()
                    + " configs were new";
        } finally {
            Folders.delete(folder);
        }
    }

    /// The answers that had certainly arrived, since something was asked that follows from them: a
    /// file's renders after its components, and downloads after renders, when there are more of
    /// them than other requests can have led to. What was under way is not known to have arrived.
    private static Predicate<LoggedRequest> received(List<LoggedRequest> before) {
        List<LoggedRequest> images = before.stream()
                .filter(request -> request.endpoint() == Endpoint.IMAGES)
                .toList();
        Set<String> rendered = images.stream().map(KilledRunTest::file).collect(Collectors.toSet());
        long downloads = before.stream()
                .filter(request -> request.endpoint() == Endpoint.ASSET)
                .map(LoggedRequest::target)
                .distinct()
                .count();
        long renders = images.stream().mapToLong(KilledRunTest::ids).sum();
        return request -> request.endpoint() == Endpoint.IMAGES
                ? downloads > renders - ids(request)
                : rendered.contains(file(request));
    }

    private static long ids(LoggedRequest request) {
        return request.target().split("103:|104:", -1).length - 1L;
    }

    private static String file(LoggedRequest request) {
        return request.target().split("[/?]")[3];
    }

    private static String[] options(String... more) {
        List<String> words = new ArrayList<>(List.of("--concurrent-downloads", Integer.toString(CONNECTIONS)));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }
}
