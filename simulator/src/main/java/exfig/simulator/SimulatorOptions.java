package exfig.simulator;

import exfig.simulator.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that shapes a simulator. Start from [#of(Library...)] and change what matters.
///
/// @param libraries the files that are served; keys must differ
/// @param renderer draws nodes; [exfig.simulator.render.NodeRenderer] when empty
/// @param plan whose limits hold
/// @param bucketPerEndpoint whether each endpoint has its own bucket instead of one for its tier (Figma does not say)
/// @param latency how long answers take
/// @param seed equal seeds give equal faults and latencies
/// @param scenario the name of the set of faults; enters every draw
/// @param tokens those that are accepted; empty: any that is not empty
/// @param faults what goes wrong; the first that strikes wins, delays add up
/// @param apiPort 0 for any free port
/// @param cdnPort 0 for any free port
/// @param controlPort 0 for any free port
/// @param flatMeta whether `/meta` lacks its `file` wrapper, as old descriptions of the API had it
public record SimulatorOptions(
        List<Library> libraries,
        Optional<Renderer> renderer,
        SimulatorPlan plan,
        boolean bucketPerEndpoint,
        LatencyModel latency,
        long seed,
        String scenario,
        Set<String> tokens,
        List<FaultRule> faults,
        int apiPort,
        int cdnPort,
        int controlPort,
        boolean flatMeta) {
    /// Copies the collections.
    ///
    /// @throws IllegalArgumentException when two libraries have the same key
    public SimulatorOptions {
        libraries = List.copyOf(libraries);
        tokens = Set.copyOf(tokens);
        faults = List.copyOf(faults);
        if (libraries.stream().map(Library::fileKey).distinct().count() < libraries.size()) {
            throw new IllegalArgumentException("two libraries have the same file key");
        }
    }

    /// No limits, no latency, no faults, free ports, any token, seed 1.
    public static SimulatorOptions of(Library... libraries) {
        return new SimulatorOptions(
                List.of(libraries),
                Optional.empty(),
                SimulatorPlan.UNLIMITED,
                false,
                LatencyModel.none(),
                1,
                "happy",
                Set.of(),
                List.of(),
                0,
                0,
                0,
                false);
    }

    /// Also serves this file.
    public SimulatorOptions withLibrary(Library library) {
        List<Library> all = new ArrayList<>(libraries);
        all.add(library);
        return new SimulatorOptions(
                all,
                renderer,
                plan,
                bucketPerEndpoint,
                latency,
                seed,
                scenario,
                tokens,
                faults,
                apiPort,
                cdnPort,
                controlPort,
                flatMeta);
    }

    /// Draws with this renderer.
    public SimulatorOptions withRenderer(Renderer other) {
        return new SimulatorOptions(
                libraries,
                Optional.of(other),
                plan,
                bucketPerEndpoint,
                latency,
                seed,
                scenario,
                tokens,
                faults,
                apiPort,
                cdnPort,
                controlPort,
                flatMeta);
    }

    /// Holds to the limits of this plan.
    public SimulatorOptions withPlan(SimulatorPlan other) {
        return new SimulatorOptions(
                libraries,
                renderer,
                other,
                bucketPerEndpoint,
                latency,
                seed,
                scenario,
                tokens,
                faults,
                apiPort,
                cdnPort,
                controlPort,
                flatMeta);
    }

    /// Gives each endpoint its own bucket.
    public SimulatorOptions withBucketPerEndpoint() {
        return new SimulatorOptions(
                libraries,
                renderer,
                plan,
                true,
                latency,
                seed,
                scenario,
                tokens,
                faults,
                apiPort,
                cdnPort,
                controlPort,
                flatMeta);
    }

    /// Takes this long to answer.
    public SimulatorOptions withLatency(LatencyModel other) {
        return new SimulatorOptions(
                libraries,
                renderer,
                plan,
                bucketPerEndpoint,
                other,
                seed,
                scenario,
                tokens,
                faults,
                apiPort,
                cdnPort,
                controlPort,
                flatMeta);
    }

    /// Draws faults and latencies from this seed.
    public SimulatorOptions withSeed(long other) {
        return new SimulatorOptions(
                libraries,
                renderer,
                plan,
                bucketPerEndpoint,
                latency,
                other,
                scenario,
                tokens,
                faults,
                apiPort,
                cdnPort,
                controlPort,
                flatMeta);
    }

    /// Accepts only these tokens.
    public SimulatorOptions withTokens(String... accepted) {
        return new SimulatorOptions(
                libraries,
                renderer,
                plan,
                bucketPerEndpoint,
                latency,
                seed,
                scenario,
                Set.of(accepted),
                faults,
                apiPort,
                cdnPort,
                controlPort,
                flatMeta);
    }

    /// Lets these things go wrong, and no others.
    public SimulatorOptions withFaults(String name, List<FaultRule> rules) {
        return new SimulatorOptions(
                libraries,
                renderer,
                plan,
                bucketPerEndpoint,
                latency,
                seed,
                name,
                tokens,
                rules,
                apiPort,
                cdnPort,
                controlPort,
                flatMeta);
    }

    /// Listens on these ports; 0 for any free one.
    public SimulatorOptions withPorts(int api, int cdn, int control) {
        return new SimulatorOptions(
                libraries,
                renderer,
                plan,
                bucketPerEndpoint,
                latency,
                seed,
                scenario,
                tokens,
                faults,
                api,
                cdn,
                control,
                flatMeta);
    }

    /// Serves `/meta` without its wrapper.
    public SimulatorOptions withFlatMeta() {
        return new SimulatorOptions(
                libraries,
                renderer,
                plan,
                bucketPerEndpoint,
                latency,
                seed,
                scenario,
                tokens,
                faults,
                apiPort,
                cdnPort,
                controlPort,
                true);
    }
}
