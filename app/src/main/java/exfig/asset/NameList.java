package exfig.asset;

import java.util.Collection;
import java.util.List;

/// Names inside a warning: all of them when they are few, else the first ten and how many more.
public final class NameList {
    private static final int SHOWN = 10;

    private NameList() {}

    /// `a, b, c`, sorted and without repetitions.
    public static String of(Collection<String> names) {
        List<String> sorted =
                names.stream().distinct().sorted(NameOrder.CODE_POINTS).toList();
        String shown = String.join(", ", sorted.subList(0, Math.min(SHOWN, sorted.size())));
        return sorted.size() > SHOWN ? shown + " and " + (sorted.size() - SHOWN) + " more" : shown;
    }
}
