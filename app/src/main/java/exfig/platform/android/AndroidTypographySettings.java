package exfig.platform.android;

import java.util.Optional;

/// The `android.typography` section.
///
/// @param composePackageName package of `Typography.kt`
public record AndroidTypographySettings(Optional<String> composePackageName) {}
