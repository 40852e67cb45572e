package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Weathers × subjects × seeds. Whatever goes wrong, each file is the new one or the old one, a run
/// that ends with 0 has written all of them, the token is nowhere, and the exit code tells the
/// cause.
@Tag("chaos")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultMatrixTest {
    private static final List<Weather> WEATHERS = List.of(
            Weather.named("mixed-20", 0, 4, 5).with("--verbose"),
            Weather.named("hostile-bytes", 0, 4, 5),
            Weather.named("broken-pictures", 0, 4),
            Weather.named("flaky-cdn", 0),
            Weather.named("null-renders", 4),
            Weather.named("silent-sockets", 0, 4, 5).with("--timeout", "2", "--stall-timeout", "2"),
            Weather.named("odd-images", 0),
            Weather.named("odd-limits", 0),
            Weather.named("starter-lockout", 5),
            Weather.named("token-expires", 6).with("--verbose"),
            Weather.named("moving-file", 0, 4),
            Weather.named("edge-outage", 0, 4, 5).fast(10),
            Weather.named("expired-cache", 0),
            // A file whose components do not tell their pages has no page of that name.
            Weather.named("odd-json", 0, 7),
            Weather.named("redirects", 0),
            Weather.named("march-2024", 0),
            Weather.named("huge-file", 0),
            Weather.named("ci-pro", 0));

    /// Refusals that no limit explains teach the limiter to ask once a minute: with more than two
    /// requests a run lasts for minutes.
    private static final Set<String> SLOW = Set.of("odd-limits");

    /// Plans without variables, from which the demo takes its colors.
    private static final Set<String> WITHOUT_VARIABLES = Set.of("starter-lockout", "ci-pro");

    private static final int CONNECTIONS = 20;

    private final Crew<Cell, FaultyRun> crew = new Crew<>();
    private final Figures figures = new Figures("matrix");

    record Cell(Weather weather, Subject subject, long seed) {
        /// The demo is large; once is enough.
        boolean isFit() {
            boolean demo = subject.name().equals("export");
            boolean single = subject.command().getFirst().equals("fetch");
            return (!demo || seed == 1 && !WITHOUT_VARIABLES.contains(weather.toString()))
                    && (single || !SLOW.contains(weather.toString()));
        }

        @Override
        public String toString() {
            return weather + ", " + subject + ", seed " + seed;
        }
    }

    static Stream<Cell> cells() {
        List<Subject> subjects =
                List.of(Subject.fetch("svg"), Subject.icons(), Subject.fetch("png"), Subject.batch(), Subject.demo());
        List<Cell> cells = new ArrayList<>();
        for (int seed = 1; seed <= Extent.of(1, 3); seed++) {
            for (int weather = 0; weather < Extent.of(8, WEATHERS.size()); weather++) {
                for (int subject = 0; subject < subjects.size(); subject++) {
                    Cell cell = new Cell(WEATHERS.get(weather), subjects.get(subject), seed);
                    boolean chosen = Extent.WHOLE ? (weather + subject + seed) % 2 == 0 : subject == weather % 3;
                    if (chosen && cell.isFit()) {
                        cells.add(cell);
                    }
                }
            }
        }
        return cells.stream();
    }

    @BeforeAll
    void begin() {
        cells().forEach(cell -> crew.begin(cell, () -> FaultyRun.of(cell.subject, cell.weather, cell.seed)));
    }

    @AfterAll
    void end() throws Exception {
        crew.close();
        figures.write();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void oldOrNewAndNeverDoneWhenSomethingIsMissing(Cell cell) throws Exception {
        FaultyRun run = crew.result(cell);

        figures.add(cell.toString(), run);
        assertThat(run.result().exitCode()).as(run.result().err()).isIn(cell.weather.endings());
        // Those under way when the budget is spent come to their end.
        assertThat(run.retriesInVain()).as(run.result().err()).isLessThanOrEqualTo(run.retryBudget() + CONNECTIONS);
    }
}
