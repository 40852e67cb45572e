package exfig.tokens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A token with a value for each mode.
///
/// @param path names from the outermost group, as Figma has them
/// @param type such as `color`; empty where there is none for such values
/// @param values by mode in Figma's order, at least one; the first is what counts where nobody chooses
/// @param description empty when there is none
/// @param extension what only exfig's own tools know of
public record ModedToken(
        List<String> path,
        Optional<String> type,
        Map<String, Object> values,
        String description,
        Map<String, Object> extension) {
    public ModedToken {
        path = List.copyOf(path);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        extension = Collections.unmodifiableMap(new LinkedHashMap<>(extension));
    }

    /// What counts where nobody chooses a mode.
    Object first() {
        return values.values().iterator().next();
    }

    /// As one entry, which keeps the other modes in its extension.
    TokenEntry entry() {
        Map<String, Object> whole = new LinkedHashMap<>(extension);
        if (values.size() > 1 || type.isEmpty()) {
            whole.put("modes", values);
        }
        return new TokenEntry(path, type, type.map(_ -> first()), description, whole);
    }

    /// All of them as entries, in their order.
    public static List<TokenEntry> entries(List<ModedToken> tokens) {
        List<TokenEntry> entries = new ArrayList<>();
        tokens.forEach(token -> entries.add(token.entry()));
        return entries;
    }
}
