/// Figma files that are made here: a demo design system, a synthetic one of any size, and one with hostile names.
///
/// In: text resources or a seed. Out: a [exfig.simulator.Library] that the simulator serves. Everything is
/// drawn and written for this project; the same input gives the same document.
@NullMarked
package exfig.simulator.library;

import org.jspecify.annotations.NullMarked;
