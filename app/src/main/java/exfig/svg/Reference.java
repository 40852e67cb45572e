package exfig.svg;

import java.util.Optional;

/// The functional notation `url(#id)`.
final class Reference {
    private Reference() {}

    /// The id; empty when the text is no reference into the same document.
    static Optional<String> id(String text) {
        String trimmed = text.strip();
        if (!trimmed.startsWith("url(")) {
            return Optional.empty();
        }
        int close = Css.find(trimmed, 4, ')');
        String inside = trimmed.substring(4, close).strip();
        if (inside.length() > 1 && (inside.startsWith("\"") || inside.startsWith("'"))) {
            inside = inside.substring(1, inside.length() - 1).strip();
        }
        return inside.startsWith("#") && inside.length() > 1 ? Optional.of(inside.substring(1)) : Optional.empty();
    }
}
