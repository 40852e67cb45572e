package exfig.platform.ios;

import exfig.asset.Appearance;
import exfig.asset.ColorAsset;
import exfig.asset.Rgba;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The `Contents.json` of a color set: one element for each appearance that has a value.
final class ColorSet {
    private ColorSet() {}

    static String json(ColorAsset color) {
        List<Map<String, Object>> elements = Arrays.stream(Appearance.values())
                .flatMap(appearance -> color.value(appearance).stream().map(value -> element(appearance, value)))
                .toList();
        return CatalogJson.contents(Map.of("colors", elements));
    }

    private static Map<String, Object> element(Appearance appearance, Rgba value) {
        Map<String, Object> element = new TreeMap<>(CatalogAppearance.member(appearance));
        element.put("color", Map.of("color-space", "srgb", "components", components(value)));
        element.put("idiom", "universal");
        return element;
    }

    private static Map<String, String> components(Rgba value) {
        return Map.of(
                "red", hex(value.red()),
                "green", hex(value.green()),
                "blue", hex(value.blue()),
                "alpha", String.format(Locale.ROOT, "%.3f", value.alpha()));
    }

    private static String hex(double component) {
        return String.format(Locale.ROOT, "0x%02X", Rgba.toByte(component));
    }
}
