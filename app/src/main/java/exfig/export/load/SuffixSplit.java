package exfig.export.load;

import exfig.asset.Appearance;
import exfig.asset.StyledColor;
import exfig.config.ColorSource.SuffixedStyles;
import java.util.Comparator;
import java.util.Map;

/// Tells the appearances of one file's styles apart by the ends of their names.
final class SuffixSplit {
    private SuffixSplit() {}

    /// The color with its suffix removed and its appearance set. Of several suffixes that fit, the longest
    /// counts, so that ` night hc` is not taken for ` hc`. A name that is nothing but a suffix is light.
    static StyledColor split(StyledColor color, SuffixedStyles source) {
        Map<Appearance, String> suffixes = Map.of(
                Appearance.DARK, source.darkSuffix(),
                Appearance.LIGHT_HIGH_CONTRAST, source.lightHighContrastSuffix(),
                Appearance.DARK_HIGH_CONTRAST, source.darkHighContrastSuffix());
        return suffixes.entrySet().stream()
                .filter(suffix -> endsWith(color.name(), suffix.getValue()))
                .max(Comparator.comparingInt(suffix -> suffix.getValue().length()))
                .map(suffix -> new StyledColor(
                        color.name()
                                .substring(
                                        0,
                                        color.name().length()
                                                - suffix.getValue().length()),
                        color.description(),
                        color.value(),
                        suffix.getKey()))
                .orElse(color);
    }

    private static boolean endsWith(String name, String suffix) {
        return !suffix.isEmpty() && name.length() > suffix.length() && name.endsWith(suffix);
    }
}
