package exfig.snapshot;

import exfig.asset.NodeRef;
import exfig.figma.id.FileKey;
import exfig.plan.RenderKey;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a snapshot holds. Sorted, so that equal snapshots are equal byte for byte.
///
/// @param server host of the API that was asked
/// @param files the Figma files with the versions that they had
/// @param answers path and query of each question → the file with the answer
/// @param refused path and query → the status with which Figma refused
/// @param renders by identity
/// @param unrenderable renders that Figma gave nothing for
record SnapshotManifest(
        String server,
        SortedMap<FileKey, FileVersion> files,
        SortedMap<String, Content> answers,
        SortedMap<String, Integer> refused,
        SortedMap<RenderKey, Content> renders,
        SortedSet<RenderKey> unrenderable) {
    /// By file, node, format and scale.
    private static final Comparator<RenderKey> ORDER = Comparator.comparing(
                    (RenderKey key) -> key.node().file())
            .thenComparing(key -> key.node().node().value())
            .thenComparing(RenderKey::format)
            .thenComparingDouble(RenderKey::scale);

    SnapshotManifest(
            String server,
            Map<FileKey, FileVersion> files,
            Map<String, Content> answers,
            Map<String, Integer> refused,
            Map<RenderKey, Content> renders,
            Collection<RenderKey> unrenderable) {
        this(
                server,
                new TreeMap<>(files),
                new TreeMap<>(answers),
                new TreeMap<>(refused),
                sorted(renders),
                sorted(unrenderable));
    }

    SnapshotManifest {
        files = Collections.unmodifiableSortedMap(files);
        answers = Collections.unmodifiableSortedMap(answers);
        refused = Collections.unmodifiableSortedMap(refused);
        renders = Collections.unmodifiableSortedMap(renders);
        unrenderable = Collections.unmodifiableSortedSet(unrenderable);
    }

    /// A Figma file as it was.
    ///
    /// @param version opaque
    record FileVersion(String name, String version) {}

    private static SortedMap<RenderKey, Content> sorted(Map<RenderKey, Content> renders) {
        SortedMap<RenderKey, Content> sorted = new TreeMap<>(ORDER);
        sorted.putAll(renders);
        return sorted;
    }

    private static SortedSet<RenderKey> sorted(Collection<RenderKey> renders) {
        SortedSet<RenderKey> sorted = new TreeSet<>(ORDER);
        sorted.addAll(renders);
        return sorted;
    }

    /// Every file that it refers to.
    Stream<Content> contents() {
        return Stream.concat(answers.values().stream(), renders.values().stream());
    }

    /// A render in words.
    static String words(RenderKey key) {
        NodeRef node = key.node();
        String what = "node " + node.node() + " of file " + node.file() + " as "
                + key.format().extension();
        return key.format().raster() ? what + " at scale " + scale(key) : what;
    }

    static String scale(RenderKey key) {
        return key.scale() == Math.rint(key.scale()) ? Long.toString((long) key.scale()) : Double.toString(key.scale());
    }
}
