package exfig.tokens;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tokens in the form that was usual before the Format Module 2025.10: colors as `#rrggbb` by the
/// name of their mode, typography with plain numbers.
public final class LegacyTokens {
    private LegacyTokens() {}

    /// The same entries with values of the older form.
    ///
    /// @param entries without aliases
    public static List<TokenEntry> of(List<TokenEntry> entries) {
        return entries.stream()
                .map(entry -> new TokenEntry(
                        entry.path(),
                        Optional.of(entry.type().orElse("asset")),
                        entry.value()
                                .map(value -> value(entry, value))
                                .or(() -> Optional.ofNullable(entry.extension().get("url"))),
                        entry.description(),
                        Map.of()))
                .filter(entry -> entry.value().isPresent())
                .toList();
    }

    private static Object value(TokenEntry entry, Object value) {
        return switch (entry.type().orElse("")) {
            case "color" -> colors(entry, value);
            case "typography" -> typography(entry, (Map<?, ?>) value);
            case "dimension" -> String.valueOf(((Map<?, ?>) value).get("value")) + ((Map<?, ?>) value).get("unit");
            default -> value;
        };
    }

    private static Map<String, Object> colors(TokenEntry entry, Object value) {
        Map<String, Object> labels = new LinkedHashMap<>();
        if (entry.extension().get("modes") instanceof Map<?, ?> modes) {
            modes.forEach((label, color) -> labels.put(label.toString(), hex((Map<?, ?>) color)));
        } else {
            labels.put("Light", hex((Map<?, ?>) value));
        }
        return labels;
    }

    private static String hex(Map<?, ?> color) {
        String digits = String.valueOf(color.get("hex"));
        return color.get("alpha") instanceof BigDecimal alpha
                ? digits + String.format(Locale.ROOT, "%02x", Math.round(alpha.doubleValue() * 255))
                : digits;
    }

    private static Map<String, Object> typography(TokenEntry entry, Map<?, ?> value) {
        Map<String, Object> look = new LinkedHashMap<>();
        BigDecimal size = length(value.get("fontSize"));
        look.put("fontFamily", String.valueOf(entry.extension().get("postScriptName")));
        look.put("fontSize", size);
        if (!entry.extension().containsKey("lineHeight") && value.get("lineHeight") instanceof BigDecimal ratio) {
            look.put("lineHeight", TokenDocument.number(ratio.doubleValue() * size.doubleValue()));
        }
        BigDecimal spacing = length(value.get("letterSpacing"));
        if (spacing.signum() != 0) {
            look.put("letterSpacing", spacing);
        }
        Optional.ofNullable(entry.extension().get("textTransform")).ifPresent(text -> look.put("textTransform", text));
        return look;
    }

    private static BigDecimal length(@Nullable Object dimension) {
        return dimension instanceof Map<?, ?> map && map.get("value") instanceof BigDecimal number
                ? number
                : BigDecimal.ZERO;
    }
}
