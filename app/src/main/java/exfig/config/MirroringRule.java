package exfig.config;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How variants that are drawn for right-to-left layouts are told: by a property of their set.
///
/// @param property name of the variant property; empty: only the word `rtl` in a description counts
/// @param active values, in lower case, of the drawing for right-to-left, which is left out where
///     the set has the other one
public record MirroringRule(Optional<String> property, Set<String> active) {
    /// The property `RTL`, with any of the words that Figma's switches have.
    public static final MirroringRule DEFAULT = new MirroringRule(Optional.of("RTL"), Set.of("on", "true", "yes"));

    public MirroringRule {
        // In order, since what a run was asked for is recognised by its text.
        active = Collections.unmodifiableSortedSet(new TreeSet<>(active));
    }

    /// The same with other values, as they are written in Figma, if there are any.
    MirroringRule withActive(Optional<List<String>> values) {
        return values.map(words -> new MirroringRule(
                        property,
                        words.stream()
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet())))
                .orElse(this);
    }

    /// Whether these variant properties mark a drawing for right-to-left layouts.
    public boolean isRightToLeft(Map<String, String> variantProperties) {
        return property.map(name -> variantProperties.getOrDefault(name, ""))
                .filter(value -> active.contains(value.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /// Whether the set tells its directions apart by the property.
    public boolean isSpokenOfIn(Map<String, String> variantProperties) {
        return property.filter(variantProperties::containsKey).isPresent();
    }
}
