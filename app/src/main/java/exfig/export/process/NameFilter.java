package exfig.export.process;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The command line's FILTER: which Figma names to export.
///
/// @param patterns whole names, case-sensitive; `*` stands for any run of characters, also none and also `/`;
///     everything else is literal. Empty means every name
public record NameFilter(List<String> patterns) {
    /// Every name.
    public static final NameFilter ALL = new NameFilter(List.of());

    public NameFilter {
        patterns = List.copyOf(patterns);
    }

    /// Reads patterns separated by commas. Blanks around them are trimmed and empty ones vanish; a text without any
    /// pattern is [#ALL].
    public static NameFilter parse(String text) {
        return new NameFilter(Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList());
    }

    /// Whether the whole name fits one of the patterns.
    public boolean matches(String name) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, name));
    }

    /// The patterns as they may be typed again; empty for [#ALL].
    public Optional<String> text() {
        return patterns.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", patterns));
    }

    // Going back to the last star only keeps the time at pattern × name, where a regular expression could explode.
    private static boolean matches(String pattern, String name) {
        int at = 0;
        int star = -1;
        int resume = 0;
        int i = 0;
        while (i < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resume = i;
            } else if (at < pattern.length() && pattern.charAt(at) == name.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(rest -> rest == '*');
    }
}
