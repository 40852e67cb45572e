package exfig.platform.web;

import exfig.asset.Appearance;
import exfig.asset.ColorAsset;
import exfig.asset.Rgba;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The rules of a style sheet with colors as custom properties, for each way to choose an
/// appearance. What an appearance does not change it inherits from the root.
///
/// @param names of the custom properties by name of the color
record CssRules(Theming theming, Map<String, String> names) {
    private static final int ALPHA_DIGITS = 3;
    private static final String DARK = "(prefers-color-scheme: dark)";
    private static final String CONTRAST = "(prefers-contrast: more)";

    List<Map<String, Object>> of(List<ColorAsset> colors) {
        return theming == Theming.LIGHT_DARK ? lightDark(colors) : selected(colors);
    }

    private List<Map<String, Object>> selected(List<ColorAsset> colors) {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (Appearance appearance : Appearance.values()) {
            List<Map<String, String>> values =
                    values(colors, color -> color.value(appearance).map(CssRules::text));
            if (!values.isEmpty() || appearance == Appearance.LIGHT) {
                rules.add(rule(media(appearance), selector(appearance), scheme(appearance), values));
            }
        }
        return rules;
    }

    private List<Map<String, Object>> lightDark(List<ColorAsset> colors) {
        List<Map<String, Object>> rules = new ArrayList<>();
        rules.add(rule(
                "", ":root", "light dark", values(colors, color -> Optional.of(both(color.light(), dark(color))))));
        List<Map<String, String>> contrast = values(colors, color -> {
            Optional<Rgba> light = color.value(Appearance.LIGHT_HIGH_CONTRAST);
            Optional<Rgba> dark = color.value(Appearance.DARK_HIGH_CONTRAST);
            return light.isEmpty() && dark.isEmpty()
                    ? Optional.empty()
                    : Optional.of(both(light.orElse(color.light()), dark.orElse(dark(color))));
        });
        if (!contrast.isEmpty()) {
            rules.add(rule(CONTRAST, ":root", "", contrast));
        }
        return rules;
    }

    private static Rgba dark(ColorAsset color) {
        return color.value(Appearance.DARK).orElse(color.light());
    }

    private static String both(Rgba light, Rgba dark) {
        return text(light).equals(text(dark)) ? text(light) : "light-dark(" + text(light) + ", " + text(dark) + ")";
    }

    private List<Map<String, String>> values(List<ColorAsset> colors, Function<ColorAsset, Optional<String>> value) {
        return colors.stream()
                .flatMap(color -> value
                        .apply(color)
                        .map(text -> Map.of("cssName", String.valueOf(names.get(color.name())), "value", text))
                        .stream())
                .toList();
    }

    private static Map<String, Object> rule(
            String media, String selector, String scheme, List<Map<String, String>> colors) {
        return Map.of(
                "media", media,
                "indent", media.isEmpty() ? "" : "  ",
                "selector", selector,
                "colorScheme", scheme,
                "colors", colors);
    }

    private String media(Appearance appearance) {
        if (theming != Theming.MEDIA) {
            return "";
        }
        return switch (appearance) {
            case LIGHT -> "";
            case DARK -> DARK;
            case LIGHT_HIGH_CONTRAST -> CONTRAST;
            case DARK_HIGH_CONTRAST -> CONTRAST + " and " + DARK;
        };
    }

    private String selector(Appearance appearance) {
        String word = appearance.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String own = switch (theming) {
            case CLASS -> ".theme-" + word;
            case ATTRIBUTE -> "[data-theme='" + word + "']";
            case MEDIA, LIGHT_DARK -> "";
        };
        if (own.isEmpty()) {
            return ":root";
        }
        return appearance == Appearance.LIGHT ? ":root,\n" + own : own;
    }

    private String scheme(Appearance appearance) {
        boolean dark = appearance == Appearance.DARK || appearance == Appearance.DARK_HIGH_CONTRAST;
        return dark ? "dark" : "light";
    }

    /// `#101318`, or `rgba(16, 19, 24, 0.5)` for anything less than opaque.
    static String text(Rgba value) {
        int red = Rgba.toByte(value.red());
        int green = Rgba.toByte(value.green());
        int blue = Rgba.toByte(value.blue());
        if (value.alpha() >= 1) {
            return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
        }
        String alpha = BigDecimal.valueOf(value.alpha())
                .setScale(ALPHA_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return "rgba(" + red + ", " + green + ", " + blue + ", " + alpha + ")";
    }
}
