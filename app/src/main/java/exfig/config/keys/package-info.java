/// The table of every key that the configuration knows, section by section, with kinds and defaults. The
/// reader, the suggestions for misspelled keys, and the documentation are driven by it. Data only.
@NullMarked
package exfig.config.keys;

import org.jspecify.annotations.NullMarked;
