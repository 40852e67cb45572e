package exfig.platform.ios;

import exfig.asset.Appearance;
import java.util.List;
import java.util.Map;

/// Appearances in the words of asset catalogs.
final class CatalogAppearance {
    private static final Map<String, String> DARK = Map.of("appearance", "luminosity", "value", "dark");
    private static final Map<String, String> HIGH_CONTRAST = Map.of("appearance", "contrast", "value", "high");

    private CatalogAppearance() {}

    /// The `appearances` member of an element; none for light, which is the fallback of all.
    static Map<String, Object> member(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> Map.of();
            case DARK -> Map.of("appearances", List.of(DARK));
            case LIGHT_HIGH_CONTRAST -> Map.of("appearances", List.of(HIGH_CONTRAST));
            case DARK_HIGH_CONTRAST -> Map.of("appearances", List.of(DARK, HIGH_CONTRAST));
        };
    }

    /// The mark in names of image files whose set has several appearances.
    static String mark(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> "L";
            case DARK -> "D";
            case LIGHT_HIGH_CONTRAST -> "LHC";
            case DARK_HIGH_CONTRAST -> "DHC";
        };
    }
}
