package exfig.config.yaml;

/// A breach of YAML's own rules.
///
/// @param sentence what is wrong, for people
public record YamlFault(Spot spot, String sentence) {}
