package exfig.tokens;

import exfig.asset.Rgba;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Values as the Design Tokens Format Module 2025.10 writes them.
final class TokenValues {
    private TokenValues() {}

    static Map<String, Object> dimension(double pixels) {
        Map<String, Object> dimension = new LinkedHashMap<>();
        dimension.put("value", TokenDocument.number(pixels));
        dimension.put("unit", "px");
        return dimension;
    }

    static Map<String, Object> color(Rgba color) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("colorSpace", "srgb");
        value.put(
                "components",
                List.of(
                        TokenDocument.number(color.red()),
                        TokenDocument.number(color.green()),
                        TokenDocument.number(color.blue())));
        if (color.alpha() < 1) {
            value.put("alpha", TokenDocument.number(color.alpha()));
        }
        value.put("hex", hex(color));
        return value;
    }

    /// Six digits; the alpha stands beside it.
    private static String hex(Rgba color) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Rgba.toByte(color.red()),
                Rgba.toByte(color.green()),
                Rgba.toByte(color.blue()));
    }
}
