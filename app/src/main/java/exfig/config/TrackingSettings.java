package exfig.config;

import java.nio.file.Path;

/// Whether exports are recorded, so that what has not changed is skipped.
///
/// @param file where they are recorded; relative to the working directory
public record TrackingSettings(boolean enabled, Path file) {
    /// The default.
    public static final TrackingSettings OFF = new TrackingSettings(false, Path.of(".exfig-cache.json"));
}
