/// What a run did and what it cost, as one value, and the files in which other programs read it.
@NullMarked
package exfig.report;

import org.jspecify.annotations.NullMarked;
