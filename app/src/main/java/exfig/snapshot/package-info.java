/// Snapshots: everything that configs needed from Figma, as a folder that can be committed and
/// replayed. Goes in: answers and verified renders; comes out: the same, without a network.
@NullMarked
package exfig.snapshot;

import org.jspecify.annotations.NullMarked;
