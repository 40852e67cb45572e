/// YAML as the configuration understands it: text in, a tree of values with positions out. Anchors and merge
/// keys are resolved here; scalars stay text, because the key and not YAML decides their type. Knows no key.
@NullMarked
package exfig.config.yaml;

import org.jspecify.annotations.NullMarked;
