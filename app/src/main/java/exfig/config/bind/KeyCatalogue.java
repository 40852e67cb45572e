package exfig.config.bind;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// All keys there are, and those that older versions and manuals have.
///
/// @param root the section of the whole file
/// @param manualKeys advice for each key path, without list indexes, that has no effect any more or
///     never had
/// @param oldNames the name of today for each key path, without list indexes, that goes by an older one
public record KeyCatalogue(Section root, Map<String, String> manualKeys, Map<String, String> oldNames) {
    private static final int MOST_SUGGESTIONS = 3;

    public KeyCatalogue {
        manualKeys = Map.copyOf(manualKeys);
        oldNames = Map.copyOf(oldNames);
    }

    /// The advice of the manuals' table for a key of this section; empty when the key is not in it.
    public Optional<String> manualAdvice(Section section, String key) {
        return Optional.ofNullable(manualKeys.get(path(section, key)));
    }

    /// The key that goes by an older name in this section.
    public Optional<Key> renamed(Section section, String oldName) {
        return Optional.ofNullable(oldNames.get(path(section, oldName))).flatMap(section::key);
    }

    /// What an unknown key may have meant: keys of the same section first, then sections that have this
    /// very key.
    public Optional<String> advice(Section section, String key) {
        SequencedSet<String> owners = new LinkedHashSet<>();
        collectOwners(root, key, owners);
        owners.remove(section.path());
        // What is spelled right elsewhere is rather misplaced than mistyped.
        List<String> similar = Closest.siblings(key, section.names()).stream()
                .filter(name -> owners.isEmpty() || Closest.distance(key, name) <= 1)
                .limit(MOST_SUGGESTIONS)
                .map(name -> "\"" + name + "\"")
                .toList();
        List<String> elsewhere = owners.stream()
                .sorted(Comparator.comparingInt(owner -> owner.startsWith(section.path() + ".") ? 0 : 1))
                .limit(MOST_SUGGESTIONS - (long) similar.size())
                .map(owner -> owner.isEmpty() ? "the top level" : owner)
                .toList();
        if (similar.isEmpty() && elsewhere.isEmpty()) {
            return Optional.empty();
        }
        String belongs = elsewhere.isEmpty() ? "" : "it belongs to " + String.join(", ", elsewhere);
        if (similar.isEmpty()) {
            return Optional.of(belongs);
        }
        String meant = "did you mean " + String.join(" or ", similar) + "?";
        return Optional.of(belongs.isEmpty() ? meant : meant + " As written, " + belongs);
    }

    /// Keys of any section that a mistyped one may have meant, in quotes; nearest first, three at most.
    public List<String> similar(String key) {
        SequencedSet<String> names = new LinkedHashSet<>();
        collectNames(root, names);
        return Closest.siblings(key, names).stream()
                .limit(MOST_SUGGESTIONS)
                .map(name -> "\"" + name + "\"")
                .toList();
    }

    private static void collectNames(Section section, SequencedSet<String> names) {
        section.keys().forEach(key -> {
            names.add(key.name());
            switch (key) {
                case Key.Group group -> collectNames(group.section(), names);
                case Key.Entries entries -> collectNames(entries.section(), names);
                case Key.Leaf<?> _ -> {}
            }
        });
    }

    private static void collectOwners(Section section, String key, SequencedSet<String> owners) {
        if (section.key(key).isPresent()) {
            owners.add(section.path());
        }
        section.keys().forEach(below -> {
            switch (below) {
                case Key.Group group -> collectOwners(group.section(), key, owners);
                case Key.Entries entries -> collectOwners(entries.section(), key, owners);
                case Key.Leaf<?> _ -> {}
            }
        });
    }

    private static String path(Section section, String key) {
        return section.path().isEmpty() ? key : section.path() + "." + key;
    }
}
