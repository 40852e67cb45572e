/// What exfig writes, read by the tools of the platforms.
@NullMarked
package exfig.ecosystem;

import org.jspecify.annotations.NullMarked;
