package exfig.asset;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Names as people sort them: digits count as numbers, so that `slate/50` comes before `slate/100`; the
/// rest by code points. Names that differ are never equal.
public enum NaturalOrder implements Comparator<String> {
    /// The only one.
    BY_NAME;

    private static final Pattern PARTS = Pattern.compile("[0-9]{1,18}|[^0-9]+");

    @Override
    public int compare(String first, String second) {
        List<String> some = parts(first);
        List<String> others = parts(second);
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = comparePart(some.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(some.size(), others.size());
        return order != 0 ? order : first.compareTo(second);
    }

    private static int comparePart(String some, String other) {
        boolean numbers = isNumber(some) && isNumber(other);
        return numbers ? Long.compare(Long.parseLong(some), Long.parseLong(other)) : some.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    private static List<String> parts(String name) {
        return PARTS.matcher(name).results().map(MatchResult::group).toList();
    }
}
