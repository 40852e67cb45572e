/// The command line: options, wiring, words for failures, exit codes. It sees everything; nothing sees it. It
/// alone may start the simulator.
@NullMarked
package exfig.command;

import org.jspecify.annotations.NullMarked;
