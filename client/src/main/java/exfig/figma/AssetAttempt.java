package exfig.figma;

import java.time.Duration;

/// One attempt at an asset's storage.
///
/// @param arrived whether the asset came whole
/// @param elapsed from asking to the end of the body
/// @param bytes that came, 0 when it did not arrive
/// @param attempt 1 is the first
public record AssetAttempt(boolean arrived, Duration elapsed, long bytes, int attempt) {}
