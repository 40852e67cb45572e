/// The seam between assets and the platforms: an output turns assets into planned files. Each platform beneath it sees
/// no other platform.
@NullMarked
package exfig.platform;

import org.jspecify.annotations.NullMarked;
