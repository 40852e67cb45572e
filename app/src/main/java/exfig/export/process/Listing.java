package exfig.export.process;

import java.util.Collection;
import java.util.List;

/// Names inside a sentence: all of them when they are few, else the first and how many more.
final class Listing {
    private static final int SHOWN = 10;

    private Listing() {}

    static String of(Collection<String> names) {
        List<String> sorted = names.stream().distinct().sorted(CodePoints.ORDER).toList();
        String shown = String.join(", ", sorted.subList(0, Math.min(SHOWN, sorted.size())));
        return sorted.size() > SHOWN ? shown + " and " + (sorted.size() - SHOWN) + " more" : shown;
    }
}
