/// Counts what happens and shows it: the counters, the request log, and the control port that serves both.
///
/// In: each request and its outcome. Out: [exfig.simulator.SimulatorStats] and the log, in process or as JSON.
/// A benchmark reads these, not the client's own claims.
@NullMarked
package exfig.simulator.control;

import org.jspecify.annotations.NullMarked;
