package exfig.tokens;

import exfig.asset.Appearance;
import exfig.asset.StyledColor;
import exfig.asset.StyledEffect;
import exfig.asset.StyledGradient;
import exfig.asset.StyledText;
import exfig.asset.TextCase;
import exfig.asset.TextLook;
import exfig.json.JsonText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Styles of Figma as tokens of the Design Tokens Format Module 2025.10.
public final class StyleTokens {
    /// What people expect where Figma leaves the line height to the font.
    private static final double INTRINSIC_LINE_HEIGHT = 1.2;
    private static final int REGULAR = 400;

    private static final Map<Appearance, String> LABELS = labels();

    private StyleTokens() {}

    private static Map<Appearance, String> labels() {
        Map<Appearance, String> labels = new LinkedHashMap<>();
        labels.put(Appearance.LIGHT, "Light");
        labels.put(Appearance.DARK, "Dark");
        labels.put(Appearance.LIGHT_HIGH_CONTRAST, "Contrast Light");
        labels.put(Appearance.DARK_HIGH_CONTRAST, "Contrast Dark");
        return labels;
    }

    /// Color styles; their looks are modes, light first.
    public static List<ModedToken> colors(List<StyledColor> colors) {
        return looks(
                "color",
                colors.stream()
                        .map(color -> new Look(
                                color.name(),
                                color.description(),
                                color.appearance(),
                                TokenValues.color(color.value()),
                                Map.of()))
                        .toList());
    }

    /// Color styles that are gradients; what the type has no member for stands in the extension.
    public static List<ModedToken> gradients(List<StyledGradient> gradients) {
        return looks(
                "gradient",
                gradients.stream()
                        .map(gradient -> new Look(
                                gradient.name(),
                                gradient.description(),
                                gradient.appearance(),
                                gradient.stops().stream().map(StyleTokens::stop).toList(),
                                extension(gradient)))
                        .toList());
    }

    private static Map<String, Object> stop(StyledGradient.Stop stop) {
        return JsonText.members(
                "color",
                TokenValues.color(stop.color()),
                "position",
                TokenDocument.number(Math.clamp(stop.position(), 0.0, 1.0)));
    }

    private static Map<String, Object> extension(StyledGradient gradient) {
        Map<String, Object> extension = JsonText.members("gradient", gradient.kind());
        gradient.angle().ifPresent(angle -> extension.put("angle", TokenDocument.number(angle)));
        return extension;
    }

    /// One look of a style.
    private record Look(
            String name, String description, Appearance appearance, Object value, Map<String, Object> extension) {}

    private static List<ModedToken> looks(String type, List<Look> looks) {
        Map<String, Map<String, Object>> modes = new LinkedHashMap<>();
        Map<String, Look> first = new HashMap<>();
        for (Map.Entry<Appearance, String> label : LABELS.entrySet()) {
            for (Look look : looks) {
                if (look.appearance() == label.getKey()) {
                    modes.computeIfAbsent(look.name(), _ -> new LinkedHashMap<>())
                            .put(label.getValue(), look.value());
                    first.putIfAbsent(look.name(), look);
                }
            }
        }
        List<ModedToken> tokens = new ArrayList<>();
        modes.forEach((name, values) -> {
            Look look = Objects.requireNonNull(first.get(name));
            tokens.add(new ModedToken(
                    TokenEntry.path(name), Optional.of(type), values, look.description(), look.extension()));
        });
        return tokens;
    }

    /// Effect styles with a shadow; blurs stand in the extension, since there is no type for them.
    ///
    /// @param warnings gets a sentence for each style without a shadow
    public static List<ModedToken> effects(List<StyledEffect> effects, List<String> warnings) {
        List<ModedToken> tokens = new ArrayList<>();
        for (StyledEffect effect : effects) {
            List<Map<String, Object>> shadows =
                    effect.shadows().stream().map(StyleTokens::shadow).toList();
            if (shadows.isEmpty()) {
                warnings.add("the effect style \"" + effect.name() + "\" is left out, since it has no shadow");
                continue;
            }
            Map<String, Object> extension = new LinkedHashMap<>();
            if (!effect.blurs().isEmpty()) {
                extension.put(
                        "blurs", effect.blurs().stream().map(StyleTokens::blur).toList());
            }
            tokens.add(new ModedToken(
                    TokenEntry.path(effect.name()),
                    Optional.of("shadow"),
                    Map.of("", shadows.size() == 1 ? shadows.getFirst() : shadows),
                    effect.description(),
                    extension));
        }
        return tokens;
    }

    private static Map<String, Object> shadow(StyledEffect.Shadow shadow) {
        Map<String, Object> value = JsonText.members(
                "color", TokenValues.color(shadow.color()),
                "offsetX", TokenValues.dimension(shadow.x()),
                "offsetY", TokenValues.dimension(shadow.y()),
                "blur", TokenValues.dimension(shadow.blur()),
                "spread", TokenValues.dimension(shadow.spread()));
        if (shadow.inner()) {
            value.put("inset", true);
        }
        return value;
    }

    private static Map<String, Object> blur(StyledEffect.Blur blur) {
        return JsonText.members(
                "of", blur.background() ? "background" : "layer", "radius", TokenValues.dimension(blur.radius()));
    }

    /// Text styles; what the type has no member for stands in the extension.
    public static List<ModedToken> typography(List<StyledText> styles) {
        return styles.stream()
                .map(style -> new ModedToken(
                        TokenEntry.path(style.name()),
                        Optional.of("typography"),
                        Map.of("", typography(style.look())),
                        style.description(),
                        extension(style.look())))
                .toList();
    }

    private static Map<String, Object> typography(TextLook look) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("fontFamily", List.of(look.family().orElse(look.fontName())));
        value.put("fontSize", TokenValues.dimension(look.fontSize()));
        value.put("fontWeight", look.weight().orElse(REGULAR));
        value.put("letterSpacing", TokenValues.dimension(look.letterSpacing()));
        value.put(
                "lineHeight",
                TokenDocument.number(look.lineHeight()
                        .map(height -> height / look.fontSize())
                        .orElse(INTRINSIC_LINE_HEIGHT)));
        return value;
    }

    private static Map<String, Object> extension(TextLook look) {
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("postScriptName", look.fontName());
        if (look.italic()) {
            extension.put("fontStyle", "italic");
        }
        if (look.lineHeight().isEmpty()) {
            extension.put("lineHeight", "of the font");
        }
        if (look.textCase() != TextCase.ORIGINAL) {
            extension.put("textTransform", look.textCase() == TextCase.UPPERCASED ? "uppercase" : "lowercase");
        }
        return extension;
    }
}
