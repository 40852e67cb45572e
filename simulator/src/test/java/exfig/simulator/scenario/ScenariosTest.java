package exfig.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.RenderFault;
import exfig.simulator.faults.FaultPlan;
import exfig.simulator.faults.FaultPlan.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {
    private static final int REQUESTS = 400;

    static List<Scenario> all() {
        return Scenarios.all();
    }

    @Test
    void allNamesOfTheCatalogueAreKnownOnce() {
        assertThat(all())
                .extracting(Scenario::name)
                .doesNotHaveDuplicates()
                .contains(
                        "happy",
                        "ci-pro",
                        "starter-lockout",
                        "flaky-cdn",
                        "march-2024",
                        "huge-file",
                        "slow-renders",
                        "null-renders",
                        "expired-cache",
                        "hostile-bytes",
                        "two-jobs-one-token",
                        "edge-outage",
                        "mixed-20",
                        "first-two-fail",
                        "silent-sockets");
        assertThat(Scenarios.named("ci-pro")).map(Scenario::name).contains("ci-pro");
        assertThat(Scenarios.named("sunshine")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theHelpShowsEachOnOneLineOfATerminal(Scenario scenario) {
        assertThat("  %-20s%s".formatted(scenario.name(), scenario.description()))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("all")
    void theOrderOfRequestsChangesNothing(Scenario scenario) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            // Three attempts each.
            Collections.addAll(order, i, i, i);
        }
        List<Integer> shuffled = new ArrayList<>(order);
        Collections.shuffle(shuffled, new Random(5));

        assertThat(outcomes(scenario, 1, shuffled)).isEqualTo(outcomes(scenario, 1, order));
    }

    @Test
    void anotherSeedStrikesOtherRequests() {
        Scenario scenario = Scenarios.named("mixed-20").orElseThrow();
        List<Integer> order = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);

        assertThat(outcomes(scenario, 1, order)).isNotEqualTo(outcomes(scenario, 2, order));
    }

    private static Map<String, String> outcomes(Scenario scenario, long seed, List<Integer> order) {
        var plan = new FaultPlan(seed, scenario.name(), scenario.faults(), () -> 0);
        Map<String, String> outcomes = new TreeMap<>();
        for (int i : order) {
            for (Endpoint endpoint : List.of(Endpoint.IMAGES, Endpoint.NODES, Endpoint.ASSET)) {
                FaultPlan.Decision decision = plan.decide(Subject.of(endpoint, "GET /" + i));
                outcomes.put(
                        endpoint + " " + i + " #" + decision.attempt(),
                        decision.fault().map(Fault::toString).orElse("-"));
            }
            outcomes.merge(
                    "render " + i,
                    plan.decideRender("file", "1:" + i, "svg", "svg")
                            .map(RenderFault::label)
                            .orElse("-"),
                    (before, now) -> before + " " + now);
        }
        return outcomes;
    }

    @Test
    void oneInFiveRequestsFailsInMixed20InManyWays() {
        var plan = new FaultPlan(
                3, "mixed-20", Scenarios.named("mixed-20").orElseThrow().faults(), () -> 0);
        Map<String, Integer> kinds = new TreeMap<>();
        for (int i = 0; i < 10_000; i++) {
            plan.decide(Subject.of(Endpoint.ASSET, "GET /" + i))
                    .fault()
                    .ifPresent(fault -> kinds.merge(fault.label(), 1, Integer::sum));
        }

        assertThat(kinds).hasSize(9);
        assertThat(kinds.values()).allSatisfy(count -> assertThat(count).isBetween(150, 300));
        assertThat(kinds.values().stream().mapToInt(Integer::intValue).sum()).isBetween(1_880, 2_120);
    }

    @Test
    void exactlyTheFirstTwoAttemptsFailInFirstTwoFail() {
        var plan = new FaultPlan(
                3,
                "first-two-fail",
                Scenarios.named("first-two-fail").orElseThrow().faults(),
                () -> 0);
        for (Endpoint endpoint : Endpoint.values()) {
            if (endpoint == Endpoint.UNKNOWN) {
                continue;
            }
            for (int i = 0; i < REQUESTS; i++) {
                Subject subject = Subject.of(endpoint, "GET /" + i);
                assertThat(plan.decide(subject).fault()).isPresent();
                assertThat(plan.decide(subject).fault()).isPresent();
                assertThat(plan.decide(subject).fault()).isEmpty();
            }
        }
    }

    @Test
    void happyHasNoFaults() {
        Scenario happy = Scenarios.named("happy").orElseThrow();

        assertThat(happy).isEqualTo(Scenario.of("happy", happy.description()));
    }
}
