package exfig.tokens;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One token, or a group with nothing but a description and extensions, to be written.
///
/// @param path names from the outermost group, as Figma has them
/// @param type such as `color`; empty for a group
/// @param value of maps, lists, texts, numbers and truth values; empty for a group
/// @param description empty when there is none
/// @param extension what only exfig's own tools know of
public record TokenEntry(
        List<String> path,
        Optional<String> type,
        Optional<Object> value,
        String description,
        Map<String, Object> extension) {
    public TokenEntry {
        path = List.copyOf(path);
        extension = Collections.unmodifiableMap(new LinkedHashMap<>(extension));
    }

    /// The parts of a name between its slashes.
    public static List<String> path(String figmaName) {
        return List.of(figmaName.split("/", -1)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
