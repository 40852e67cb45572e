package exfig.chaos;

import exfig.simulator.SimulatorClock;
import exfig.simulator.scenario.Scenario;
import exfig.simulator.scenario.Scenarios;
import java.util.List;
import java.util.Set;

/// What goes wrong, how the program is told to bear it, and how it may end.
///
/// @param options of the command line
/// @param endings exit codes that are right
record Weather(Scenario scenario, SimulatorClock clock, List<String> options, Set<Integer> endings) {
    /// A scenario of the simulator, in real time.
    static Weather named(String scenario, Integer... endings) {
        return new Weather(
                Scenarios.named(scenario).orElseThrow(), SimulatorClock.realTime(), List.of(), Set.of(endings));
    }

    Weather with(String... more) {
        return new Weather(scenario, clock, List.of(more), endings);
    }

    Weather fast(double speed) {
        return new Weather(scenario, SimulatorClock.fast(speed), options, endings);
    }

    @Override
    public String toString() {
        return scenario.name();
    }
}
