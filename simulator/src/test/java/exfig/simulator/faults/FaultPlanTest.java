package exfig.simulator.faults;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.faults.FaultPlan.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FaultPlanTest {
    private static final Fault RESET = new Fault.ResetBeforeHeaders();

    @Test
    void orderOfArrivalDoesNotChangeWhatStrikes() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            keys.add("GET /images/" + i);
        }
        List<String> reversed = new ArrayList<>(keys);
        Collections.reverse(reversed);

        assertThat(strikes(7, keys)).isEqualTo(strikes(7, reversed)).isNotEqualTo(strikes(8, keys));
    }

    private static Map<String, Boolean> strikes(long seed, List<String> keys) {
        var plan = new FaultPlan(seed, "test", List.of(FaultRule.sometimes(RESET, 0.3)), () -> 0);
        Map<String, Boolean> struck = new HashMap<>();
        keys.forEach(key -> struck.put(
                key, plan.decide(Subject.of(Endpoint.ASSET, key)).fault().isPresent()));
        return struck;
    }

    @Test
    void theRateHolds() {
        var plan = new FaultPlan(1, "test", List.of(FaultRule.sometimes(RESET, 0.05)), () -> 0);

        long struck = 0;
        for (int i = 0; i < 20_000; i++) {
            struck +=
                    plan.decide(Subject.of(Endpoint.ASSET, "GET /" + i)).fault().isPresent() ? 1 : 0;
        }

        assertThat(struck).isBetween(900L, 1_100L);
    }

    @Test
    void firstAttemptsOnlyLetsTheRetryPass() {
        var plan = new FaultPlan(1, "test", List.of(FaultRule.once(RESET, Endpoint.FILE)), () -> 0);

        assertThat(plan.decide(Subject.of(Endpoint.FILE, "a")).fault()).contains(RESET);
        assertThat(plan.decide(Subject.of(Endpoint.FILE, "a")).fault()).isEmpty();
        assertThat(plan.decide(Subject.of(Endpoint.FILE, "b")).fault()).contains(RESET);
        assertThat(plan.decide(Subject.of(Endpoint.NODES, "c")).fault()).isEmpty();
    }

    @Test
    void delaysAddUpAndTheFirstOtherFaultWins() {
        var delay = new Fault.Delay(Duration.ofMillis(10));
        var plan = new FaultPlan(
                1,
                "test",
                List.of(
                        FaultRule.always(delay),
                        FaultRule.always(RESET),
                        FaultRule.always(delay),
                        FaultRule.always(new Fault.SlowDown())),
                () -> 0);

        assertThat(plan.decide(Subject.of(Endpoint.ME, "a")))
                .isEqualTo(new FaultPlan.Decision(1, Duration.ofMillis(20), Optional.of(RESET)));
    }

    @Test
    void anotherScenarioDrawsOtherFaults() {
        List<FaultRule> rules = List.of(new FaultRule(RESET, 0.5, Set.of(), 0));
        var one = new FaultPlan(1, "one", rules, () -> 0);
        var two = new FaultPlan(1, "two", rules, () -> 0);

        List<Boolean> first = new ArrayList<>();
        List<Boolean> second = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            first.add(one.decide(Subject.of(Endpoint.ME, "k" + i)).fault().isPresent());
            second.add(two.decide(Subject.of(Endpoint.ME, "k" + i)).fault().isPresent());
        }

        assertThat(first).isNotEqualTo(second);
    }

    private static String pattern(FaultRule rule, String key, int attempts) {
        var plan = new FaultPlan(1, "test", List.of(rule), () -> 0);
        var pattern = new StringBuilder();
        for (int i = 0; i < attempts; i++) {
            pattern.append(plan.decide(Subject.of(Endpoint.FILE, key)).fault().isPresent() ? 'x' : '.');
        }
        return pattern.toString();
    }

    @Test
    void attemptsOfABurstFareAlike() {
        var rule = FaultRule.sometimes(RESET, 0.5).inBursts(3);

        for (int i = 0; i < 50; i++) {
            assertThat(pattern(rule, "k" + i, 12)).matches("(xxx|\\.\\.\\.)+");
        }
        assertThat(pattern(rule, "k1", 60)).contains("xxx", "...");
    }

    @Test
    void foreverMeansThatTryingAgainIsNoHelp() {
        var rule = FaultRule.forever(RESET, 0.5);

        assertThat(List.of("a", "b", "c", "d", "e", "f", "g", "h"))
                .map(key -> pattern(rule, key, 6))
                .containsOnly("xxxxxx", "......");
    }

    @Test
    void everyNthAttemptFailsFromADrawnStart() {
        var rule = FaultRule.always(RESET).everyNthAttempt(3);

        assertThat(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"))
                .map(key -> pattern(rule, key, 6))
                .containsOnly("x..x..", ".x..x.", "..x..x")
                .contains("x..x..", ".x..x.", "..x..x");
    }

    @Test
    void rulesCanBeginAndEndAfterTheFirstRequest() {
        var now = new AtomicLong(1_000_000_000_000L);
        var rule = FaultRule.always(RESET).from(Duration.ofSeconds(1)).until(Duration.ofSeconds(2));
        var plan = new FaultPlan(1, "test", List.of(rule), now::get);
        var pattern = new StringBuilder();

        for (int i = 0; i < 6; i++) {
            pattern.append(plan.decide(Subject.of(Endpoint.ME, "a")).fault().isPresent() ? 'x' : '.');
            now.addAndGet(500_000_000);
        }

        assertThat(pattern).hasToString("..xx..");
    }

    @Test
    void rulesCanBeAboutFilesAndNodes() {
        var plan = new FaultPlan(
                1, "test", List.of(FaultRule.always(RESET).forFiles("f").forNodes("1:2", "1:3")), () -> 0);

        assertThat(plan.decide(new Subject(Endpoint.NODES, "a", "f", Set.of("1:3", "9:9")))
                        .fault())
                .isPresent();
        assertThat(plan.decide(new Subject(Endpoint.NODES, "b", "g", Set.of("1:3")))
                        .fault())
                .isEmpty();
        assertThat(plan.decide(new Subject(Endpoint.NODES, "c", "f", Set.of("9:9")))
                        .fault())
                .isEmpty();
    }
}
