package exfig.platform.ios;

import exfig.asset.Appearance;
import exfig.asset.ColorAsset;
import exfig.asset.Rgba;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Literal colors in models of templates: components of the light value, and the variants that a dynamic color
/// tries in order before it.
final class ColorComponents {
    private record Variant(Appearance appearance, String style, String contrast) {}

    /// The strictest first. Dark without its own high contrast stays dark, as asset catalogs do.
    private static final List<Variant> VARIANTS = List.of(
            new Variant(Appearance.DARK_HIGH_CONTRAST, ".dark", ".high"),
            new Variant(Appearance.DARK, ".dark", "_"),
            new Variant(Appearance.LIGHT_HIGH_CONTRAST, "_", ".high"));

    private ColorComponents() {}

    static Map<String, Object> of(ColorAsset color) {
        Map<String, Object> model = new HashMap<>(components(color.light()));
        model.put(
                "variants",
                VARIANTS.stream().flatMap(each -> variant(color, each)).toList());
        return model;
    }

    private static Stream<Map<String, Object>> variant(ColorAsset color, Variant variant) {
        return color.value(variant.appearance()).stream().map(value -> {
            Map<String, Object> model = new HashMap<>(components(value));
            model.put("style", variant.style());
            model.put("contrast", variant.contrast());
            return model;
        });
    }

    private static Map<String, String> components(Rgba value) {
        return Map.of(
                "red", decimal(value.red()),
                "green", decimal(value.green()),
                "blue", decimal(value.blue()),
                "alpha", decimal(value.alpha()));
    }

    private static String decimal(double component) {
        return String.format(Locale.ROOT, "%.3f", component);
    }
}
