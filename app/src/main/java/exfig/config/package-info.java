/// From a configuration file to an ExportConfig, or to all its problems at once, each with file, line and
/// column. Reads files, asks nothing of the network.
///
/// The way of a file: `exfig.config.yaml` gives a tree with positions, `exfig.config.bind` checks it against
/// the table in `exfig.config.keys`, and the readers here turn the bound sections into entries.
@NullMarked
package exfig.config;

import org.jspecify.annotations.NullMarked;
