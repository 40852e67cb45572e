/// A run as a picture: what happened when is recorded while it runs, and drawn as one HTML page at its end.
@NullMarked
package exfig.timeline;

import org.jspecify.annotations.NullMarked;
