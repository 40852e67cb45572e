/// A configuration as exfig understands it, written out: what the file says, what entries inherit,
/// and defaults. In: a bound configuration. Out: YAML that means the same.
@NullMarked
package exfig.config.effective;

import org.jspecify.annotations.NullMarked;
