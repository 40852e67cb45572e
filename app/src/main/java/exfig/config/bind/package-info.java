/// The machinery that binds YAML to a table of keys: kinds of values, sections, and complaints with a place.
/// In: a tree of values and a section. Out: a [exfig.config.bind.Bound] section and everything that is wrong
/// with it. Knows no key by name; the tables stand in `exfig.config.keys`.
@NullMarked
package exfig.config.bind;

import org.jspecify.annotations.NullMarked;
