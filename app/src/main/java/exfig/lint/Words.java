package exfig.lint;

import java.util.Collection;
import java.util.stream.Collectors;

/// Lists as people read them.
final class Words {
    private static final int SHOWN = 10;

    private Words() {}

    static String some(Collection<String> names) {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
    }
}
