package exfig.asset;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Figma's name of a variant: `Size=24, State=On`.
final class VariantName {
    private VariantName() {}

    /// Properties in the order of the name; pieces without `=` are left out.
    static Map<String, String> parse(String name) {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        Arrays.stream(name.split(","))
                .map(piece -> piece.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> properties.put(pair[0].strip(), pair[1].strip()));
        return Collections.unmodifiableMap(properties);
    }
}
