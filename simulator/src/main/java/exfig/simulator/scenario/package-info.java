/// Named sets of limits, pace and faults: what a rehearsal or a test plays.
///
/// In: a name. Out: a [exfig.simulator.scenario.Scenario], pure data that the simulator reads at its start.
@NullMarked
package exfig.simulator.scenario;

import org.jspecify.annotations.NullMarked;
