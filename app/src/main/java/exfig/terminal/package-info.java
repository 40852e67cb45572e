/// Events shown to people on stderr: a live display on a terminal, plain lines elsewhere. Knows no stage.
@NullMarked
package exfig.terminal;

import org.jspecify.annotations.NullMarked;
