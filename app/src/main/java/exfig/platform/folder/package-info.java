/// A plain folder of files, one for each drawing: what fetch writes.
@NullMarked
package exfig.platform.folder;

import org.jspecify.annotations.NullMarked;
