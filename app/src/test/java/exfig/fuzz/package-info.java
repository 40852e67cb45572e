/// Inputs for tests that look for any input on which a promise breaks.
@NullMarked
package exfig.fuzz;

import org.jspecify.annotations.NullMarked;
