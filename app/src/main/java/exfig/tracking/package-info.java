/// What was exported last time, and whether it is still up to date. In: what decides the output of an
/// export, the versions of the files that it reads, the manifest. Out: a verdict with its reasons, and
/// the tracking file.
@NullMarked
package exfig.tracking;

import org.jspecify.annotations.NullMarked;
