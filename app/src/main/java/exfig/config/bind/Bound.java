package exfig.config.bind;

import exfig.config.yaml.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A section whose values were read. Filled by [Binder], then only asked. Keys are told apart by their names,
/// which are unique within a section; hashing a key itself would hash every key below it.
public final class Bound {
    private final String path;
    private final Spot spot;
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Bound> groups = new HashMap<>();
    private final Map<String, BoundEntries> entries = new HashMap<>();

    Bound(String path, Spot spot) {
        this.path = path;
        this.spot = spot;
    }

    /// A section that is not in the file.
    public static Bound absent(Section section) {
        return new Bound(section.path(), Spot.START);
    }

    /// The path with list indexes: `ios.icons[1]`; empty for the whole file.
    public String path() {
        return path;
    }

    /// The section's first key.
    public Spot spot() {
        return spot;
    }

    /// The path of one of its keys.
    public String path(Key key) {
        return path.isEmpty() ? key.name() : path + "." + key.name();
    }

    /// Where a key stands; the section's first key when it does not stand there.
    public Spot spotOf(Key key) {
        return spots.getOrDefault(key.name(), spot);
    }

    /// Whether the key is there and not null, even if its value was refused.
    public boolean has(Key key) {
        return spots.containsKey(key.name());
    }

    /// The value as configured, without the default; empty when absent or refused.
    @SuppressWarnings("unchecked") // put() pairs each leaf with a value of its own type, and names are unique
    public <T> Optional<T> find(Key.Leaf<T> leaf) {
        return Optional.ofNullable((T) values.get(leaf.name()));
    }

    /// The value, or the default of the table.
    ///
    /// @throws IllegalStateException when the table has no default for it
    public <T> T get(Key.Leaf<T> leaf) {
        return find(leaf)
                .or(leaf::byDefault)
                .orElseThrow(() -> new IllegalStateException(path(leaf) + " has no default"));
    }

    /// The map below a key.
    public Optional<Bound> group(Key.Group group) {
        return Optional.ofNullable(groups.get(group.name()));
    }

    /// The entries below a key; none when it is absent.
    public BoundEntries entries(Key.Entries key) {
        return entries.getOrDefault(key.name(), BoundEntries.NONE);
    }

    void saw(Key key, Spot where) {
        spots.put(key.name(), where);
    }

    <T> void put(Key.Leaf<T> leaf, T value) {
        values.put(leaf.name(), value);
    }

    void put(Key.Group group, Bound below) {
        groups.put(group.name(), below);
    }

    void put(Key.Entries key, BoundEntries below) {
        entries.put(key.name(), below);
    }

    /// The entries of an asset kind.
    ///
    /// @param list written as a list, not as one map
    public record BoundEntries(boolean list, List<Bound> all) {
        static final BoundEntries NONE = new BoundEntries(true, List.of());

        public BoundEntries {
            all = List.copyOf(all);
        }
    }
}
