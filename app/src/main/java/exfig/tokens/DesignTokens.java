package exfig.tokens;

import exfig.asset.Appearance;
import exfig.asset.DesignVariable;
import exfig.asset.DesignVariable.Value;
import exfig.asset.DrawnComponent;
import exfig.asset.Rgba;
import exfig.asset.StyledColor;
import exfig.asset.StyledEffect;
import exfig.asset.StyledGradient;
import exfig.asset.StyledText;
import exfig.asset.TextCase;
import exfig.asset.TextLook;
import exfig.json.JsonText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a design has, as tokens of the Design Tokens Format Module 2025.10.
public final class DesignTokens {
    /// What people expect where Figma leaves the line height to the font.
    private static final double INTRINSIC_LINE_HEIGHT = 1.2;

    private static final int REGULAR = 400;
    private static final int HEAVIEST = 1000;
    private static final Set<String> UNITLESS = Set.of("FONT_WEIGHT", "OPACITY");

    private static final Map<Appearance, String> LABELS = labels();

    private DesignTokens() {}

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
                                color.name(), color.description(), color.appearance(), color(color.value()), Map.of()))
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
                                gradient.stops().stream()
                                        .map(DesignTokens::stop)
                                        .toList(),
                                extension(gradient)))
                        .toList());
    }

    private static Map<String, Object> stop(StyledGradient.Stop stop) {
        return JsonText.members(
                "color", color(stop.color()), "position", TokenDocument.number(Math.clamp(stop.position(), 0.0, 1.0)));
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
                    effect.shadows().stream().map(DesignTokens::shadow).toList();
            if (shadows.isEmpty()) {
                warnings.add("the effect style \"" + effect.name() + "\" is left out, since it has no shadow");
                continue;
            }
            Map<String, Object> extension = new LinkedHashMap<>();
            if (!effect.blurs().isEmpty()) {
                extension.put(
                        "blurs", effect.blurs().stream().map(DesignTokens::blur).toList());
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
                "color", color(shadow.color()),
                "offsetX", dimension(shadow.x()),
                "offsetY", dimension(shadow.y()),
                "blur", dimension(shadow.blur()),
                "spread", dimension(shadow.spread()));
        if (shadow.inner()) {
            value.put("inset", true);
        }
        return value;
    }

    private static Map<String, Object> blur(StyledEffect.Blur blur) {
        return JsonText.members("of", blur.background() ? "background" : "layer", "radius", dimension(blur.radius()));
    }

    /// Variables by collection: aliases point at what they point at in Figma, as far as that is among the tokens.
    /// Texts and truth values, for which there is no type, become groups with an extension.
    ///
    /// @param grouped whether each collection is a group of its own
    /// @param aliases whether they stay; else each becomes what it leads to
    /// @param others paths of tokens beside the variables
    /// @param warnings gets a sentence for each variable without a value
    public static List<TokenSet> variables(
            List<DesignVariable> variables,
            boolean grouped,
            boolean aliases,
            List<List<String>> others,
            List<String> warnings) {
        Map<String, List<String>> paths = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        variables.forEach(variable -> type(variable).filter(_ -> aliases).ifPresent(type -> {
            paths.put(variable.id(), path(variable, grouped));
            types.put(variable.id(), type);
        }));
        // A token that is a group at the same time becomes its $root, which the schema lets no reference name.
        Set<List<String>> groups = new HashSet<>();
        Stream.concat(others.stream(), variables.stream().map(variable -> path(variable, grouped)))
                .forEach(path -> {
                    for (int i = 1; i < path.size(); i++) {
                        groups.add(path.subList(0, i));
                    }
                });
        paths.values().removeIf(groups::contains);
        Map<String, List<ModedToken>> collections = new LinkedHashMap<>();
        for (DesignVariable variable : variables) {
            Map<String, Object> extension = new LinkedHashMap<>();
            extension.put("collection", variable.collection());
            extension.put("variableId", variable.id());
            Optional<String> type = type(variable);
            Map<String, Object> values = new LinkedHashMap<>();
            variable.values()
                    .forEach((mode, value) -> value(value, type.orElse(""), paths, types)
                            .ifPresent(written -> values.put(mode, written)));
            if (values.isEmpty()) {
                warnings.add("\"" + variable.name() + "\" is left out, since none of its values can be told");
                continue;
            }
            collections
                    .computeIfAbsent(variable.collection(), _ -> new ArrayList<>())
                    .add(new ModedToken(path(variable, grouped), type, values, variable.description(), extension));
        }
        return collections.entrySet().stream()
                .map(collection -> new TokenSet(collection.getKey(), collection.getValue()))
                .toList();
    }

    /// Whether variables of two collections have one name.
    public static boolean clash(List<DesignVariable> variables) {
        Map<List<String>, String> collections = new HashMap<>();
        return variables.stream().anyMatch(variable -> {
            List<String> path = TokenEntry.path(variable.name()).stream()
                    .map(TokenDocument::clean)
                    .toList();
            String first = collections.putIfAbsent(path, variable.collection());
            return first != null && !first.equals(variable.collection());
        });
    }

    private static List<String> path(DesignVariable variable, boolean grouped) {
        List<String> path = new ArrayList<>(TokenEntry.path(variable.name()));
        if (grouped) {
            path.addFirst(variable.collection());
        }
        return path;
    }

    /// The type of a variable: by its value, and for numbers by what it may be used for.
    private static Optional<String> type(DesignVariable variable) {
        Optional<Value> value = variable.values().values().stream()
                .flatMap(first ->
                        first instanceof Value.Alias(var _, var resolved) ? resolved.stream() : List.of(first).stream())
                .findFirst();
        return value.flatMap(known -> switch (known) {
            case Value.Color _ -> Optional.of("color");
            case Value.Amount(var number) -> Optional.of(number(variable.scopes(), number));
            case Value.Text _ ->
                variable.scopes().equals(List.of("FONT_FAMILY")) ? Optional.of("fontFamily") : Optional.empty();
            case Value.Flag _, Value.Alias _ -> Optional.empty();
        });
    }

    private static String number(List<String> scopes, double number) {
        if (scopes.equals(List.of("FONT_WEIGHT")) && number >= 1 && number <= HEAVIEST) {
            return "fontWeight";
        }
        return scopes.isEmpty() || UNITLESS.containsAll(scopes) ? "number" : "dimension";
    }

    private static Optional<Object> value(
            Value value, String type, Map<String, List<String>> paths, Map<String, String> types) {
        return switch (value) {
            case Value.Color(var color) -> Optional.of(color(color));
            case Value.Amount(var number) ->
                Optional.of(type.equals("dimension") ? dimension(number) : TokenDocument.number(number));
            case Value.Text(var text) -> Optional.of(text);
            case Value.Flag(var flag) -> Optional.of(flag);
            // A reference to a token of another type would make this one invalid.
            case Value.Alias(var target, var resolved) ->
                type.equals(types.get(target)) && paths.containsKey(target)
                        ? Optional.ofNullable(paths.get(target)).map(TokenDocument::reference)
                        : resolved.flatMap(end -> value(end, type, paths, types));
        };
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
        value.put("fontSize", dimension(look.fontSize()));
        value.put("fontWeight", look.weight().orElse(REGULAR));
        value.put("letterSpacing", dimension(look.letterSpacing()));
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

    /// Icons and images as groups, since there is no type for them: which node draws them, and where
    /// people find it.
    public static List<TokenEntry> components(List<DrawnComponent> components) {
        List<TokenEntry> entries = new ArrayList<>();
        for (DrawnComponent component : components) {
            List<String> path = new ArrayList<>(TokenEntry.path(component.assetName()));
            if (component.setName().isPresent()) {
                path.add(component.name());
            }
            Map<String, Object> extension = new LinkedHashMap<>();
            extension.put("fileId", component.node().file().value());
            extension.put("nodeId", component.node().node().value());
            extension.put("url", url(component));
            component.page().ifPresent(page -> extension.put("page", page));
            component.frame().ifPresent(frame -> extension.put("frame", frame));
            entries.add(new TokenEntry(path, Optional.empty(), Optional.empty(), component.description(), extension));
        }
        return entries;
    }

    private static String url(DrawnComponent component) {
        return "https://www.figma.com/design/" + component.node().file().value() + "?node-id="
                + component.node().node().value().replace(':', '-');
    }

    private static Map<String, Object> dimension(double pixels) {
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
