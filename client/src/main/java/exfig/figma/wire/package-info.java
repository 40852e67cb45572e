/// Records that mirror Figma's JSON: lenient, nullable, data only.
@NullMarked
package exfig.figma.wire;

import org.jspecify.annotations.NullMarked;
