package exfig.asset;

import java.util.Collection;
import java.util.List;

/// Names inside a warning: all of them when they are few, else the first ten and how many more.
public final class NameList {
    private static final int SHOWN = 10;

    private NameList() {}

    /// `a, b, c`, sorted and without repetitions.
    public static String of(Collection<String> names) {
        return of(names, SHOWN);
    }

    /// The same with so many names at most.
    public static String of(Collection<String> names, int most) {
        List<String> sorted =
                names.stream().distinct().sorted(NameOrder.CODE_POINTS).toList();
        String shown = String.join(", ", sorted.subList(0, Math.min(most, sorted.size())));
        return sorted.size() > most ? shown + " and " + (sorted.size() - most) + " more" : shown;
    }
}
