package exfig.simulator.scenario;

import exfig.simulator.Capacity;
import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.LatencyModel;
import exfig.simulator.LimitRules;
import exfig.simulator.LimitRules.Allowance;
import exfig.simulator.SimulatorPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What Figma does by design: plans, limits, files that are large and renders that are slow.
final class EverydayScenarios {
    /// A wait that was really seen, 4.6 days; fact 5 of the API notes.
    private static final String DAYS = "396749";

    private EverydayScenarios() {}

    static List<Scenario> all() {
        return List.of(
                Scenario.of("happy", "No limits, no latency, nothing goes wrong."),
                Scenario.of("ci-pro", "A CI job on the Professional plan; 1 % of 5xx.")
                        .withPlan(SimulatorPlan.PRO)
                        .withLatency(LatencyModel.realistic(1))
                        .withFaults(
                                "ci-pro",
                                Mix.of(
                                        0.01,
                                        Endpoint.metered(),
                                        List.of(new Fault.ServerError(500), new Fault.GatewayError(502)))),
                Scenario.of("starter-lockout", "Starter, the month's Tier 1 used up: wait 4.6 days.")
                        .withPlan(SimulatorPlan.STARTER)
                        .withFaults(FaultRule.always(
                                new Fault.TooManyRequests(Optional.of(DAYS), "starter", "low"),
                                Endpoint.FILE,
                                Endpoint.NODES,
                                Endpoint.IMAGES)),
                Scenario.of("two-jobs-one-token", "Professional, another job eats half of every bucket.")
                        .withPlan(SimulatorPlan.PRO)
                        .withLimits(LimitRules.AS_PROMISED.withShare(0.5)),
                Scenario.of("hidden-limits", "Professional, but 3 Tier 1 requests a minute.")
                        .withPlan(SimulatorPlan.PRO)
                        .withLimits(LimitRules.AS_PROMISED.withTier(1, Allowance.perMinute(3))),
                Scenario.of("huge-file", "GET file is refused without ids or depth.")
                        .withCapacity(Capacity.UNBOUNDED.withoutWholeFiles()),
                Scenario.of("slow-renders", "Batches of over 30 s (some 37 SVGs) are refused.")
                        .withLatency(LatencyModel.realistic(1))
                        .withCapacity(Capacity.UNBOUNDED.withRenderBudget(
                                Duration.ofSeconds(30), Duration.ofMillis(800), Duration.ofSeconds(4))),
                Scenario.of("null-renders", "5 % of renders are null for good, 20 % at first.")
                        .withFaults(HostileScenarios.nullRenders()));
    }
}
