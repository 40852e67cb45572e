package exfig.simulator.limits;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.LimitRules;
import exfig.simulator.LimitRules.Allowance;
import exfig.simulator.SimulatorClock;
import exfig.simulator.SimulatorPlan;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitsTest {
    private final VirtualClock clock = new VirtualClock(() -> 0, 1);

    @ParameterizedTest
    @CsvSource({
        "STARTER,FILE,6", "STARTER,VERSIONS,5", "STARTER,META,10",
        "PRO,NODES,10", "PRO,IMAGE_FILLS,25", "PRO,COMPONENTS,50",
        "ORG,IMAGES,15", "ORG,VARIABLES_LOCAL,50", "ORG,ME,100",
        "ENTERPRISE,FILE,20", "ENTERPRISE,VERSIONS,100", "ENTERPRISE,POST_VARIABLES,150"
    })
    void everyPlanHasFigmasBudget(SimulatorPlan plan, Endpoint endpoint, int budget) {
        var limits = new RateLimits(plan, LimitRules.AS_PROMISED, clock);

        for (int i = 0; i < budget; i++) {
            assertThat(limits.take("t", endpoint)).isEmpty();
        }
        assertThat(limits.take("t", endpoint)).isPresent();
    }

    @Test
    void permitsComeBackEvenly() {
        var limits = new RateLimits(SimulatorPlan.PRO, LimitRules.AS_PROMISED, clock);
        drain(limits, Endpoint.FILE, 10);

        assertThat(retryAfter(limits, Endpoint.FILE)).contains("6");
        clock.advance(Duration.ofSeconds(5));
        assertThat(retryAfter(limits, Endpoint.FILE)).contains("1");
        clock.advance(Duration.ofSeconds(1));
        assertThat(retryAfter(limits, Endpoint.FILE)).isEmpty();
    }

    @Test
    void starterWaitsForDays() {
        var limits = new RateLimits(SimulatorPlan.STARTER, LimitRules.AS_PROMISED, clock);
        drain(limits, Endpoint.FILE, 6);

        assertThat(limits.take("t", Endpoint.IMAGES))
                .contains(new Fault.TooManyRequests(Optional.of("432000"), "starter", "low"));
    }

    @Test
    void tiersAndTokensHaveBucketsOfTheirOwn() {
        var limits = new RateLimits(SimulatorPlan.PRO, LimitRules.AS_PROMISED, clock);
        drain(limits, Endpoint.FILE, 10);

        assertThat(limits.take("t", Endpoint.NODES)).isPresent();
        assertThat(limits.take("t", Endpoint.META)).isEmpty();
        assertThat(limits.take("other", Endpoint.FILE)).isEmpty();
    }

    @Test
    void theSwitchGivesEachEndpointItsOwnBucket() {
        var limits = new RateLimits(SimulatorPlan.PRO, LimitRules.AS_PROMISED.withBucketPerEndpoint(), clock);
        drain(limits, Endpoint.FILE, 10);

        assertThat(limits.take("t", Endpoint.FILE)).isPresent();
        assertThat(limits.take("t", Endpoint.NODES)).isEmpty();
    }

    @Test
    void aHiddenLimitIsSmallerThanThePlans() {
        var rules = LimitRules.AS_PROMISED
                .withTier(1, Allowance.perMinute(3))
                .withEndpoint(Endpoint.META, Allowance.perMonth(6));
        var limits = new RateLimits(SimulatorPlan.PRO, rules, clock);
        drain(limits, Endpoint.FILE, 3);
        drain(limits, Endpoint.META, 6);

        assertThat(retryAfter(limits, Endpoint.NODES)).contains("20");
        assertThat(retryAfter(limits, Endpoint.META)).contains("432000");
        assertThat(limits.take("t", Endpoint.STYLES)).isEmpty();
    }

    @Test
    void anotherJobEatsItsShare() {
        var limits = new RateLimits(SimulatorPlan.PRO, LimitRules.AS_PROMISED.withShare(0.5), clock);
        drain(limits, Endpoint.FILE, 5);

        assertThat(retryAfter(limits, Endpoint.FILE)).contains("12");
    }

    @Test
    void fastTimeShortensTheRealWait() {
        var real = new AtomicLong();
        var fast = VirtualClock.of(SimulatorClock.fast(3), real::get);
        var limits = new RateLimits(SimulatorPlan.PRO, LimitRules.AS_PROMISED, fast);
        drain(limits, Endpoint.FILE, 10);

        assertThat(retryAfter(limits, Endpoint.FILE)).contains("2");
        real.addAndGet(2_000_000_000L);
        assertThat(limits.take("t", Endpoint.FILE)).isEmpty();
    }

    private static void drain(RateLimits limits, Endpoint endpoint, int permits) {
        for (int i = 0; i < permits; i++) {
            limits.take("t", endpoint);
        }
    }

    private static Optional<String> retryAfter(RateLimits limits, Endpoint endpoint) {
        return limits.take("t", endpoint).flatMap(Fault.TooManyRequests::retryAfter);
    }
}
