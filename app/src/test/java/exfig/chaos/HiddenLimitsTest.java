package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.ExfigProcess;
import exfig.endtoend.Trees;
import exfig.simulator.Endpoint;
import exfig.simulator.Library;
import exfig.simulator.LimitRules;
import exfig.simulator.LimitRules.Allowance;
import exfig.simulator.LoggedRequest;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import exfig.simulator.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 3,000 icons against limits that nobody told: Figma says "up to", and may allow fewer than the
/// plan promises. Found by at most one refusal in each minute, and without a request more than
/// needed.
///
/// They wait in real time, so they run in the whole suite only.
@Tag("chaos")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenLimitsTest {
    private static final int ICONS = 3000;
    /// A synthetic library spreads its icons over so many frames, of which one is exported.
    private static final int FRAMES = 4;

    private static final SyntheticLibrary LIBRARY = new SyntheticLibrary(ICONS, 5);

    @TempDir
    static Path folder;

    private final Crew<Case, Outcome> crew = new Crew<>();

    /// @param hidden Tier 1 requests a minute that are really allowed
    /// @param files the icons are spread over; each takes at least one request
    record Case(int hidden, int files) {}

    record Outcome(ExfigProcess.Result result, List<LoggedRequest> log, long icons, String report) {}

    static Stream<Case> cases() {
        return Stream.of(new Case(3, 3), new Case(10, 24), new Case(15, 24), new Case(20, 40));
    }

    @BeforeAll
    void begin() {
        if (Extent.WHOLE) {
            cases().forEach(one -> crew.begin(one, () -> export(one)));
        }
    }

    @AfterAll
    void end() {
        crew.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @EnabledIfSystemProperty(named = "exfig.chaos", matches = "whole", disabledReason = "waits for minutes")
    void aHiddenLimitCostsOneRefusalAMinuteAndNoRequestMoreThanNeeded(Case one) throws Exception {
        Outcome outcome = crew.result(one);

        assertThat(outcome.result().exitCode()).as(outcome.result().err()).isZero();
        assertThat(outcome.icons()).isEqualTo(ICONS);
        List<LoggedRequest> refused = outcome.log().stream()
                .filter(request -> request.status() == 429)
                .toList();
        assertThat(refused).as("otherwise nothing was hidden").isNotEmpty();
        for (int i = 1; i < refused.size(); i++) {
            assertThat(Duration.between(refused.get(i - 1).at(), refused.get(i).at()))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(59));
        }
        long accepted = outcome.log().stream()
                .filter(request -> request.endpoint() == Endpoint.IMAGES && request.status() == 200)
                .count();
        assertThat(outcome.report())
                .contains("\"minimum\":{\"tier1\":" + accepted + ",")
                .contains("\"requests\":{\"tier1\":" + (accepted + refused.size()) + ",");
    }

    @Test
    void aLimitOfAMonthEndsTheRunAfterOneRefusal() throws Exception {
        LimitRules limits = LimitRules.AS_PROMISED.withTier(1, Allowance.perMonth(3));
        try (Simulator simulator = Simulator.start(options(limits, LIBRARY))) {
            ExfigProcess.Result stopped =
                    exfig(folder.resolve("month"), simulator).run(fetch());

            assertThat(stopped.exitCode()).as(stopped.err()).isEqualTo(5);
            assertThat(refusals(simulator)).isEqualTo(1);
            assertThat(Trees.digests(folder.resolve("month/out"))).isEmpty();
        }
    }

    @Test
    void afterTheWindowTheRunGoesOnWithWhatItHas() throws Exception {
        LimitRules limits = LimitRules.AS_PROMISED.withTier(1, new Allowance(3, Duration.ofHours(12)));
        try (Simulator simulator = Simulator.start(options(limits, LIBRARY))) {
            ExfigProcess.Result stopped =
                    exfig(folder.resolve("day"), simulator).run(fetch());
            assertThat(stopped.exitCode()).as(stopped.err()).isEqualTo(5);

            simulator.advance(Duration.ofHours(13));
            ExfigProcess.Result resumed =
                    exfig(folder.resolve("day"), simulator).run(fetch("--resume", "--ask-anyway"));

            assertThat(resumed.exitCode()).as(resumed.err()).isZero();
            assertThat(refusals(simulator)).isEqualTo(1);
            assertThat(Trees.digests(folder.resolve("day/out"))).hasSize(ICONS);
            assertThat(simulator.log().stream()
                            .filter(request -> request.endpoint() != Endpoint.ASSET && request.status() == 200)
                            .map(LoggedRequest::target))
                    .doesNotHaveDuplicates();
        }
    }

    private static String[] fetch(String... options) {
        Stream<String> words =
                Stream.of("fetch", "-f", LIBRARY.fileKey(), "--page", "Icons", "-o", "out", "--format", "svg");
        return Stream.concat(words, Stream.of(options)).toArray(String[]::new);
    }

    private Outcome export(Case one) throws Exception {
        Path project = folder.resolve("hidden-" + one.hidden());
        List<Library> libraries = new ArrayList<>();
        for (int i = 0; i < one.files(); i++) {
            SyntheticLibrary library = new SyntheticLibrary(FRAMES * ICONS / one.files(), 100 + i);
            libraries.add(library);
            configure(project, "c" + i, library.fileKey());
        }
        LimitRules limits = LimitRules.AS_PROMISED.withTier(1, Allowance.perMinute(one.hidden()));
        try (Simulator simulator = Simulator.start(options(limits, libraries.toArray(Library[]::new)))) {
            ExfigProcess.Result result =
                    exfig(project, simulator).run("batch", "configs", "--rate-limit", "30", "--report", "report.json");
            return new Outcome(
                    result,
                    simulator.log(),
                    Trees.digests(project.resolve("out")).keySet().stream()
                            .filter(path -> path.endsWith(".svg"))
                            .count(),
                    Files.readString(project.resolve("report.json")));
        }
    }

    private static void configure(Path project, String name, String fileKey) throws IOException {
        Files.createDirectories(project.resolve("configs"));
        Files.writeString(project.resolve("configs/" + name + ".yaml"), """
                figma: {lightFileId: %s}
                common: {icons: {figmaFrameName: Icons A}}
                ios:
                  xcassetsPath: out/%s/Assets.xcassets
                  icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
                """.formatted(fileKey, name));
    }

    private static SimulatorOptions options(LimitRules limits, Library... libraries) {
        return SimulatorOptions.of(libraries)
                .withScenario(Scenario.of("hidden-limit", "Fewer requests than promised.")
                        .withLimits(limits));
    }

    private static ExfigProcess exfig(Path project, Simulator simulator) throws IOException {
        Files.createDirectories(project);
        return ExfigProcess.in(project, simulator.apiUrl());
    }

    private static long refusals(Simulator simulator) {
        return simulator.log().stream()
                .filter(request -> request.status() == 429)
                .count();
    }
}
