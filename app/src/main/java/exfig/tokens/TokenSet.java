package exfig.tokens;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Tokens of one origin, which change their values together: a collection of variables, or the styles of
/// a kind.
///
/// @param name what people call it
public record TokenSet(String name, List<ModedToken> tokens) {
    public TokenSet {
        tokens = List.copyOf(tokens);
    }

    /// The modes of those that have several, in Figma's order.
    Set<String> modes() {
        Set<String> modes = new LinkedHashSet<>();
        tokens.stream()
                .filter(token -> token.values().size() > 1)
                .forEach(token -> modes.addAll(token.values().keySet()));
        return modes;
    }
}
