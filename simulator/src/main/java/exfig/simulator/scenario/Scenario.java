package exfig.simulator.scenario;

import exfig.simulator.Capacity;
import exfig.simulator.FaultRule;
import exfig.simulator.LatencyModel;
import exfig.simulator.LimitRules;
import exfig.simulator.SimulatorPlan;
import java.util.List;

/// A day in the life of an API client.
///
/// @param name small letters, digits and `-`; enters every draw
/// @param description one sentence for people who choose
/// @param plan whose limits hold
/// @param limits where the limits differ from the plan's
/// @param latency how long answers take
/// @param capacity how much one request may ask for
/// @param faults what goes wrong; the first that strikes wins, delays add up
public record Scenario(
        String name,
        String description,
        SimulatorPlan plan,
        LimitRules limits,
        LatencyModel latency,
        Capacity capacity,
        List<FaultRule> faults) {
    /// Copies the list.
    public Scenario {
        faults = List.copyOf(faults);
    }

    /// No limits, no latency, no faults.
    public static Scenario of(String name, String description) {
        return new Scenario(
                name,
                description,
                SimulatorPlan.UNLIMITED,
                LimitRules.AS_PROMISED,
                LatencyModel.none(),
                Capacity.UNBOUNDED,
                List.of());
    }

    /// The same under another plan.
    public Scenario withPlan(SimulatorPlan other) {
        return new Scenario(name, description, other, limits, latency, capacity, faults);
    }

    /// The same with other limits.
    public Scenario withLimits(LimitRules other) {
        return new Scenario(name, description, plan, other, latency, capacity, faults);
    }

    /// The same at another pace.
    public Scenario withLatency(LatencyModel other) {
        return new Scenario(name, description, plan, limits, other, capacity, faults);
    }

    /// The same with other bounds to one request.
    public Scenario withCapacity(Capacity other) {
        return new Scenario(name, description, plan, limits, latency, other, faults);
    }

    /// The same with these faults and no others.
    public Scenario withFaults(FaultRule... rules) {
        return withFaults(name, List.of(rules));
    }

    /// The same under another name, with these faults and no others.
    public Scenario withFaults(String other, List<FaultRule> rules) {
        return new Scenario(other, description, plan, limits, latency, capacity, rules);
    }
}
