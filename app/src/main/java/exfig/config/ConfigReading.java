package exfig.config;

import exfig.config.bind.Bound;

/// A configuration without errors, with what it was made from.
///
/// @param root its bound keys
/// @param sources the files that they stand in
record ConfigReading(ExportConfig config, Bound root, ConfigSources sources) {}
