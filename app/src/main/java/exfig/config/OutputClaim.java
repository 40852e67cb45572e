package exfig.config;

import exfig.platform.ConfigPosition;
import java.nio.file.Path;

/// A place that an entry of a configuration writes to.
///
/// @param path absolute
/// @param folder whether everything in it belongs to the entry alone; else it is one file
/// @param entry the entry's path in the configuration, such as `ios.icons[0]`
/// @param position of the key that names the place
public record OutputClaim(Path path, boolean folder, String entry, ConfigPosition position) {}
