package exfig.export.process;

import java.util.Arrays;
import java.util.Comparator;

/// The order of names in everything that is written: by code point, so that it is the same on every machine.
final class CodePoints {
    /// Differs from [String#compareTo] for characters beyond U+FFFF.
    static final Comparator<String> ORDER =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private CodePoints() {}
}
