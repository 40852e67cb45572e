package exfig.cache;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What exfig wrote: the only files that it may ever delete.
///
/// @param owners owner (config and asset kind) → path as written in the plan, with `/` → SHA-256 of the bytes
///     written
public record Manifest(SortedMap<String, SortedMap<String, String>> owners) {
    /// Nothing written yet.
    public static final Manifest EMPTY = new Manifest(new TreeMap<>());

    public Manifest {
        SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        owners.forEach((owner, files) -> copy.put(owner, Collections.unmodifiableSortedMap(new TreeMap<>(files))));
        owners = Collections.unmodifiableSortedMap(copy);
    }

    /// The files of one owner; empty when it wrote none.
    public SortedMap<String, String> filesOf(String owner) {
        return Optional.ofNullable(owners.get(owner)).orElseGet(Collections::emptySortedMap);
    }

    /// Whether any owner wrote this file.
    public boolean owns(String path) {
        return owners.values().stream().anyMatch(files -> files.containsKey(path));
    }

    /// What the owners of a file wrote into it.
    public Set<String> digestsOf(String path) {
        return owners.values().stream()
                .map(files -> files.get(path))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// The same with one owner's files replaced.
    public Manifest with(String owner, Map<String, String> files) {
        SortedMap<String, SortedMap<String, String>> changed = new TreeMap<>(owners);
        if (files.isEmpty()) {
            changed.remove(owner);
        } else {
            changed.put(owner, new TreeMap<>(files));
        }
        return new Manifest(changed);
    }
}
