package exfig.config.bind;

import java.util.List;
import java.util.Optional;

/// The keys that one map of the configuration may have.
///
/// @param path without list indexes: `ios.icons`; empty for the whole file
public record Section(String path, List<Key> keys) {
    public Section {
        keys = List.copyOf(keys);
    }

    /// The key of this name.
    public Optional<Key> key(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /// The names of all keys, in the order of the table.
    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }
}
