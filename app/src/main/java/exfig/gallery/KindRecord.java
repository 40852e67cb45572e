package exfig.gallery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The assets of one kind as they were exported last, and as they were before they last changed.
///
/// @param before empty when they never changed
public record KindRecord(Exported now, Optional<Exported> before) {
    /// One state of the assets of a kind.
    ///
    /// @param at when it was exported first
    /// @param assets sorted by name
    public record Exported(Instant at, List<GalleryAsset> assets) {
        public Exported {
            assets = List.copyOf(assets);
        }
    }

    /// What a run has seen of a kind.
    ///
    /// @param assets with the pictures that could be had
    /// @param incomplete Figma names of assets that lack a picture this time, and keep the files that
    ///     they had
    /// @param whole whether it looked at all assets; else the others are as they were
    public record Seen(List<GalleryAsset> assets, Set<String> incomplete, boolean whole) {
        public Seen {
            assets = List.copyOf(assets);
            incomplete = Set.copyOf(incomplete);
        }
    }

    /// The record after a run.
    ///
    /// @param known the record before it, if there is one
    static KindRecord after(Optional<KindRecord> known, Seen seen, Instant at) {
        List<GalleryAsset> old = known.map(record -> record.now().assets()).orElse(List.of());
        Set<String> kept = new HashSet<>(names(old));
        kept.retainAll(seen.incomplete());
        Set<String> looked = names(seen.assets());
        List<GalleryAsset> all = new ArrayList<>();
        seen.assets().stream()
                .filter(asset -> !kept.contains(asset.figmaName()))
                .forEach(all::add);
        old.stream()
                .filter(asset ->
                        kept.contains(asset.figmaName()) || (!seen.whole() && !looked.contains(asset.figmaName())))
                .forEach(all::add);
        Exported now = new Exported(at, GalleryAsset.joined(all));
        return known.map(record -> record.now().assets().equals(now.assets())
                        ? record
                        : new KindRecord(now, Optional.of(record.now())))
                .orElseGet(() -> new KindRecord(now, Optional.empty()));
    }

    private static Set<String> names(List<GalleryAsset> assets) {
        return assets.stream().map(GalleryAsset::figmaName).collect(Collectors.toSet());
    }
}
