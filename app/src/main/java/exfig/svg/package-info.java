/// SVG text to paths and paints, and back. Knows no platform; JDK only.
@NullMarked
package exfig.svg;

import org.jspecify.annotations.NullMarked;
