package exfig.config.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A value of a YAML document, with the place where it was written. For an aliased value that is
/// where the anchor stands.
public sealed interface YamlValue {
    /// Where it starts.
    Spot spot();

    /// What people call this kind of value.
    String kind();

    /// Whether this is one of YAML's words for nothing: plain empty, `~`, `null`, `Null` or `NULL`.
    default boolean isNull() {
        return false;
    }

    /// A scalar, untyped.
    ///
    /// @param text as written, after quotes and escapes
    /// @param plain written without quotes and not as a block
    record Text(String text, boolean plain, Spot spot) implements YamlValue {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        @Override
        public boolean isNull() {
            return plain && NULLS.contains(text);
        }

        @Override
        public String kind() {
            return "a single value";
        }
    }

    /// A list.
    record Items(List<YamlValue> values, Spot spot) implements YamlValue {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /// A map, with merge keys resolved: own keys in the order of the file, then merged ones.
    record Fields(List<YamlField> fields, Spot spot) implements YamlValue {
        public Fields {
            fields = List.copyOf(fields);
        }

        /// The same map without a key.
        public Fields without(String key) {
            return new Fields(
                    fields.stream().filter(field -> !field.key().equals(key)).toList(), spot);
        }

        /// The field with this key.
        public Optional<YamlField> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }

        @Override
        public String kind() {
            return "a map";
        }
    }
}
