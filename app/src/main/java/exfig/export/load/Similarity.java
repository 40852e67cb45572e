package exfig.export.load;

import exfig.asset.NameOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Proposes existing names for one that does not exist.
final class Similarity {
    private static final int PROPOSED = 10;

    private Similarity() {}

    /// At most ten of the existing names, those first that are most like one of the wanted ones.
    static List<String> closest(Collection<String> existing, Collection<String> wanted) {
        return existing.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> wanted.stream()
                                .mapToInt(other -> distance(folded(name), folded(other)))
                                .min()
                                .orElse(0))
                        .thenComparing(NameOrder.CODE_POINTS))
                .limit(PROPOSED)
                .toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    // Levenshtein's edit distance, row by row.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
