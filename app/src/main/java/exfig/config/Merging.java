package exfig.config;

import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// One configuration over another: maps merge, key by key; texts and lists replace; a blank value removes.
final class Merging {
    private Merging() {}

    /// @param base what is built on
    /// @param own what is said anew; it stands where the result stands
    static YamlValue.Fields of(YamlValue.Fields base, YamlValue.Fields own) {
        SequencedMap<String, YamlField> merged = new LinkedHashMap<>();
        base.fields().forEach(field -> merged.put(field.key(), field));
        for (YamlField field : own.fields()) {
            YamlField below = merged.get(field.key());
            if (below == null) {
                merged.put(field.key(), field);
            } else if (field.value().isNull()) {
                merged.remove(field.key());
            } else if (below.value() instanceof YamlValue.Fields lower
                    && field.value() instanceof YamlValue.Fields upper) {
                merged.put(field.key(), field.with(of(lower, upper)));
            } else {
                merged.put(field.key(), field);
            }
        }
        return new YamlValue.Fields(new ArrayList<>(merged.values()), own.spot());
    }
}
