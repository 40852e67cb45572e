package exfig.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What differs between two states of the assets of a kind. Assets are the same when their names in
/// Figma are.
///
/// @param added in the later state only
/// @param removed in the earlier state only
/// @param changed in both, and not alike
record Changes(List<GalleryAsset> added, List<GalleryAsset> removed, List<Change> changed) {
    static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    /// One asset in both states.
    record Change(GalleryAsset before, GalleryAsset after) {}

    static Changes between(List<GalleryAsset> before, List<GalleryAsset> after) {
        Map<String, List<GalleryAsset>> old = byName(before, after);
        Map<String, List<GalleryAsset>> now = byName(after, before);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        Changes changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String name : names) {
            changes.compare(old.getOrDefault(name, List.of()), now.getOrDefault(name, List.of()));
        }
        return changes;
    }

    int count() {
        return added.size() + removed.size() + changed.size();
    }

    // Several of one name, from several files, are told apart by their order.
    private void compare(List<GalleryAsset> old, List<GalleryAsset> now) {
        int both = Math.min(old.size(), now.size());
        for (int i = 0; i < both; i++) {
            changed.add(new Change(old.get(i), now.get(i)));
        }
        removed.addAll(old.subList(both, old.size()));
        added.addAll(now.subList(both, now.size()));
    }

    private static Map<String, List<GalleryAsset>> byName(List<GalleryAsset> assets, List<GalleryAsset> others) {
        Set<GalleryAsset> same = Set.copyOf(others);
        Map<String, List<GalleryAsset>> byName = new LinkedHashMap<>();
        assets.stream()
                .filter(asset -> !same.contains(asset))
                .forEach(asset -> byName.computeIfAbsent(asset.figmaName(), _ -> new ArrayList<>())
                        .add(asset));
        return byName;
    }
}
