/// What an export tells Figma: what colors are called in code. In: the variables that differ. Out:
/// nothing, apart from the request that says so. Called after the files are written.
@NullMarked
package exfig.export.sync;

import org.jspecify.annotations.NullMarked;
