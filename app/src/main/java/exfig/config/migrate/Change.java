package exfig.config.migrate;

import exfig.config.yaml.Spot;

/// One thing that was done to a configuration, or could not be.
///
/// @param spot in the old text
/// @param done false for what is left to people
/// @param sentence what, with the path of the key
public record Change(Spot spot, boolean done, String sentence) {}
