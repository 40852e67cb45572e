/// From prepared files to the project: staged beside their destination, compared, moved, and recorded in the
/// manifest of what exfig owns.
@NullMarked
package exfig.export.write;

import org.jspecify.annotations.NullMarked;
