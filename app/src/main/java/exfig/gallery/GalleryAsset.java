package exfig.gallery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// One asset of the gallery, however many platforms it was exported to.
///
/// @param figmaName with `/` for groups
/// @param codeNames what it is called in code; platforms may differ
public record GalleryAsset(String figmaName, SortedSet<String> codeNames, Shown shown) {
    public GalleryAsset {
        codeNames = Collections.unmodifiableSortedSet(new TreeSet<>(codeNames));
    }

    /// An asset of one platform.
    public GalleryAsset(String figmaName, String codeName, Shown shown) {
        this(figmaName, new TreeSet<>(List.of(codeName)), shown);
    }

    /// What lies before the last `/`; empty when there is none.
    public String group() {
        int end = figmaName.lastIndexOf('/');
        return end < 0 ? "" : figmaName.substring(0, end).strip();
    }

    /// What lies behind the last `/`.
    public String shortName() {
        return figmaName.substring(figmaName.lastIndexOf('/') + 1).strip();
    }

    /// The same assets with those as one that are of one name and show the same, in the order of their
    /// names.
    public static List<GalleryAsset> joined(Collection<GalleryAsset> assets) {
        List<GalleryAsset> joined = new ArrayList<>();
        List<GalleryAsset> sorted = new ArrayList<>(assets);
        sorted.sort(GalleryAsset::byName);
        for (GalleryAsset asset : sorted) {
            joinInto(joined, asset);
        }
        return joined;
    }

    // Those of one name follow one another, and are few.
    private static void joinInto(List<GalleryAsset> joined, GalleryAsset asset) {
        for (int i = joined.size() - 1; i >= 0 && joined.get(i).figmaName.equals(asset.figmaName); i--) {
            GalleryAsset known = joined.get(i);
            Optional<Shown> both = known.shown.joined(asset.shown);
            if (both.isPresent()) {
                SortedSet<String> names = new TreeSet<>(known.codeNames);
                names.addAll(asset.codeNames);
                joined.set(i, new GalleryAsset(known.figmaName, names, both.get()));
                return;
            }
        }
        joined.add(asset);
    }

    private static int byName(GalleryAsset a, GalleryAsset b) {
        int byGroup = String.CASE_INSENSITIVE_ORDER.compare(a.group(), b.group());
        int byName = byGroup != 0 ? byGroup : String.CASE_INSENSITIVE_ORDER.compare(a.figmaName, b.figmaName);
        return byName != 0 ? byName : a.figmaName.compareTo(b.figmaName);
    }
}
