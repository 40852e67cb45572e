package exfig.config.yaml;

/// One key of a map, with its value.
///
/// @param spot where the key stands; for a merged key that is in the shared map
/// @param merged came in through `<<`
/// @param shared the value carries an anchor that is used elsewhere
public record YamlField(String key, Spot spot, YamlValue value, boolean merged, boolean shared) {
    /// The same key with another value.
    public YamlField with(YamlValue other) {
        return new YamlField(key, spot, other, merged, shared);
    }

    YamlField asMerged() {
        return new YamlField(key, spot, value, true, shared);
    }
}
