/// A local Figma for tests, demos and rehearsals: start it with [exfig.simulator.Simulator]. Uses the JDK only.
@NullMarked
package exfig.simulator;

import org.jspecify.annotations.NullMarked;
