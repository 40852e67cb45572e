package exfig.asset;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A variable of a Figma file, and what designers are told that it is called in code.
///
/// @param variable the variable's id
/// @param name with `/` for groups
/// @param texts `WEB`, `ANDROID`, `iOS` → the text that Figma shows for it
public record VariableSyntax(String variable, String name, Map<String, String> texts) {
    public VariableSyntax {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /// The same with another text for one platform.
    public VariableSyntax with(String platform, String text) {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.put(platform, text);
        return new VariableSyntax(variable, name, changed);
    }
}
