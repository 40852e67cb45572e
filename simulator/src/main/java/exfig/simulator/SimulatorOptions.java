package exfig.simulator;

import exfig.simulator.render.Renderer;
import exfig.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that shapes a simulator. Start from [#of(Library...)] and change what matters.
///
/// @param libraries the files that are served; keys must differ
/// @param renderer draws nodes; [exfig.simulator.render.NodeRenderer] when empty
/// @param scenario the plan, the limits, the pace and what goes wrong
/// @param seed equal seeds give equal faults and latencies
/// @param tokens those that are accepted; empty: any that is not empty
/// @param ports where it listens
/// @param clock what limits and expiry go by
/// @param flatMeta whether `/meta` lacks its `file` wrapper, as old descriptions of the API had it
public record SimulatorOptions(
        List<Library> libraries,
        Optional<Renderer> renderer,
        Scenario scenario,
        long seed,
        Set<String> tokens,
        Ports ports,
        SimulatorClock clock,
        boolean flatMeta) {
    /// Copies the collections.
    ///
    /// @throws IllegalArgumentException when two libraries have the same key
    public SimulatorOptions {
        libraries = List.copyOf(libraries);
        tokens = Set.copyOf(tokens);
        if (libraries.stream().map(Library::fileKey).distinct().count() < libraries.size()) {
            throw new IllegalArgumentException("two libraries have the same file key");
        }
    }

    /// No limits, no latency, no faults, free ports, any token, seed 1, real time.
    public static SimulatorOptions of(Library... libraries) {
        return new SimulatorOptions(
                List.of(libraries),
                Optional.empty(),
                Scenario.of("happy", "No limits, no latency, nothing goes wrong."),
                1,
                Set.of(),
                Ports.FREE,
                SimulatorClock.realTime(),
                false);
    }

    /// Also serves this file.
    public SimulatorOptions withLibrary(Library library) {
        List<Library> all = new ArrayList<>(libraries);
        all.add(library);
        return new SimulatorOptions(all, renderer, scenario, seed, tokens, ports, clock, flatMeta);
    }

    /// Draws with this renderer.
    public SimulatorOptions withRenderer(Renderer other) {
        return new SimulatorOptions(libraries, Optional.of(other), scenario, seed, tokens, ports, clock, flatMeta);
    }

    /// Plays this scenario: its plan, limits, latency and faults replace what was set before.
    public SimulatorOptions withScenario(Scenario other) {
        return new SimulatorOptions(libraries, renderer, other, seed, tokens, ports, clock, flatMeta);
    }

    /// Holds to the limits of this plan.
    public SimulatorOptions withPlan(SimulatorPlan other) {
        return withScenario(scenario.withPlan(other));
    }

    /// Gives each endpoint its own bucket.
    public SimulatorOptions withBucketPerEndpoint() {
        return withScenario(scenario.withLimits(scenario.limits().withBucketPerEndpoint()));
    }

    /// Takes this long to answer.
    public SimulatorOptions withLatency(LatencyModel other) {
        return withScenario(scenario.withLatency(other));
    }

    /// Draws faults and latencies from this seed.
    public SimulatorOptions withSeed(long other) {
        return new SimulatorOptions(libraries, renderer, scenario, other, tokens, ports, clock, flatMeta);
    }

    /// Accepts only these tokens.
    public SimulatorOptions withTokens(String... accepted) {
        return new SimulatorOptions(libraries, renderer, scenario, seed, Set.of(accepted), ports, clock, flatMeta);
    }

    /// Lets these things go wrong, and no others.
    ///
    /// @param name enters every draw, so that two sets of faults of one seed differ
    public SimulatorOptions withFaults(String name, List<FaultRule> rules) {
        return withScenario(scenario.withFaults(name, rules));
    }

    /// Listens on these ports; 0 for any free one.
    public SimulatorOptions withPorts(int api, int cdn, int control) {
        return new SimulatorOptions(
                libraries, renderer, scenario, seed, tokens, new Ports(api, cdn, control), clock, flatMeta);
    }

    /// Goes by this clock.
    public SimulatorOptions withClock(SimulatorClock other) {
        return new SimulatorOptions(libraries, renderer, scenario, seed, tokens, ports, other, flatMeta);
    }

    /// Serves `/meta` without its wrapper.
    public SimulatorOptions withFlatMeta() {
        return new SimulatorOptions(libraries, renderer, scenario, seed, tokens, ports, clock, true);
    }
}
