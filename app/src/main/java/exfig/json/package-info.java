/// JSON for people and other programs to read.
@NullMarked
package exfig.json;

import org.jspecify.annotations.NullMarked;
