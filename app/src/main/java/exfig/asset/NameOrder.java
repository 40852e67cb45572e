package exfig.asset;

import java.util.Arrays;
import java.util.Comparator;

/// The order of names in everything that is written: by code point, so that it is the same on every machine.
public final class NameOrder {
    /// Differs from [String#compareTo] for characters beyond U+FFFF.
    public static final Comparator<String> CODE_POINTS =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private NameOrder() {}
}
