/// What can end the export of a config: one sealed family of facts, and the single exception that carries it.
/// Words are found at the edge.
@NullMarked
package exfig.failure;

import org.jspecify.annotations.NullMarked;
