package exfig.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Every file that shall exist after an export, and every render that those files need.
///
/// @param files distinct paths, sorted by path
/// @param clashes files that cannot exist beside one another; an export must not go on with any
public record ExportPlan(List<PlannedFile> files, List<Clash> clashes) {
    public ExportPlan {
        files = List.copyOf(files);
        clashes = List.copyOf(clashes);
    }

    /// Merges the files of all entries. Two that are equal in path and content are one file, and so
    /// are all additions to one file.
    public static ExportPlan of(Collection<? extends PlannedFile> wanted) {
        Map<String, PlannedFile> byFoldedPath = new TreeMap<>();
        List<Clash> clashes = new ArrayList<>();
        for (PlannedFile file : wanted) {
            PlannedFile other = byFoldedPath.putIfAbsent(folded(file), file);
            if (other instanceof PlannedFile.Amended one
                    && file instanceof PlannedFile.Amended two
                    && samePath(one, two)) {
                byFoldedPath.put(folded(file), one.and(two));
            } else if (other != null && !sameContent(other, file)) {
                clashes.add(new Clash(other, file));
            }
        }
        List<PlannedFile> files = new ArrayList<>(byFoldedPath.values());
        files.sort((a, b) -> a.path().compareTo(b.path()));
        return new ExportPlan(files, clashes);
    }

    /// The renders that the files need, each once, in the order of the files.
    public Set<RenderKey> renders() {
        Set<RenderKey> keys = new LinkedHashSet<>();
        files.forEach(file -> keys.addAll(file.neededRenders()));
        return keys;
    }

    // Case folding, because macOS and Windows take `Bell.svg` and `bell.svg` for one file.
    private static String folded(PlannedFile file) {
        return file.path().path().normalize().toString().toLowerCase(Locale.ROOT);
    }

    private static boolean samePath(PlannedFile a, PlannedFile b) {
        return a.path().path().normalize().equals(b.path().path().normalize());
    }

    private static boolean sameContent(PlannedFile a, PlannedFile b) {
        if (!samePath(a, b)) {
            return false;
        }
        return switch (a) {
            case PlannedFile.Generated generated ->
                b instanceof PlannedFile.Generated other && generated.text().equals(other.text());
            case PlannedFile.Amended _, PlannedFile.Assembled _ -> false;
            case PlannedFile.Rendered rendered ->
                b instanceof PlannedFile.Rendered other
                        && rendered.render().equals(other.render())
                        && rendered.conversion().id().equals(other.conversion().id());
        };
    }

    /// Two planned files with one place: the same path, or paths that differ only in letter case.
    public record Clash(PlannedFile first, PlannedFile second) {
        /// Whether the paths are equal to the letter.
        public boolean sameInCase() {
            return first.path().toString().equals(second.path().toString());
        }
    }
}
