package exfig.export.load;

import exfig.asset.Appearance;
import exfig.asset.StyledColor;
import exfig.config.ColorSource.SuffixedStyles;
import java.util.Comparator;
import java.util.Map;

/// Tells the appearances of one file's styles apart by the ends of their names.
final class SuffixSplit {
    private SuffixSplit() {}

    /// A name without its suffix.
    record Part(String name, Appearance appearance) {}

    /// The color with its suffix removed and its appearance set.
    static StyledColor split(StyledColor color, SuffixedStyles source) {
        Part part = split(color.name(), source);
        return new StyledColor(part.name(), color.description(), color.value(), part.appearance());
    }

    /// Of several suffixes that fit, the longest counts, so that ` night hc` is not taken for ` hc`. A
    /// name that is nothing but a suffix is light.
    static Part split(String name, SuffixedStyles source) {
        Map<Appearance, String> suffixes = Map.of(
                Appearance.DARK, source.darkSuffix(),
                Appearance.LIGHT_HIGH_CONTRAST, source.lightHighContrastSuffix(),
                Appearance.DARK_HIGH_CONTRAST, source.darkHighContrastSuffix());
        return suffixes.entrySet().stream()
                .filter(suffix -> endsWith(name, suffix.getValue()))
                .max(Comparator.comparingInt(suffix -> suffix.getValue().length()))
                .map(suffix -> new Part(
                        name.substring(0, name.length() - suffix.getValue().length()), suffix.getKey()))
                .orElse(new Part(name, Appearance.LIGHT));
    }

    private static boolean endsWith(String name, String suffix) {
        return !suffix.isEmpty() && name.length() > suffix.length() && name.endsWith(suffix);
    }
}
