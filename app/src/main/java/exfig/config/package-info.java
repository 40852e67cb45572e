/// From a configuration file to an ExportConfig, or to all its problems at once, each with file, line and column. Reads
/// files, asks nothing of the network.
@NullMarked
package exfig.config;

import org.jspecify.annotations.NullMarked;
