package exfig.config.yaml;

/// A breach of YAML's own rules.
///
/// @param sentence what is wrong, for people
/// @param advice what to do about it
public record YamlFault(Spot spot, String sentence, String advice) {
    YamlFault in(int source) {
        return new YamlFault(spot.in(source), sentence, advice);
    }
}
