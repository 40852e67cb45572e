/// Decides which answers go wrong and how: a pure function of the seed, the scenario, the endpoint, the request
/// and its attempt number, so that parallel clients meet the same faults in any order.
///
/// In: the rules and the latency model of the options. Out: for each request a wait and perhaps a fault, and
/// the damaged answer. The API and the asset host ask it about every request.
@NullMarked
package exfig.simulator.faults;

import org.jspecify.annotations.NullMarked;
