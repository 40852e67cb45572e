package exfig.tokens;

import exfig.asset.Rgba;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Values of tokens as CSS writes them.
final class CssValue {
    private CssValue() {}

    /// A text where CSS has a single value; else maps and lists of such.
    static Object of(Json value, References references) {
        return switch (followed(value, references)) {
            case Json.Text(var text, var _) -> text;
            case Json.Figure(var number, var _) -> number.toPlainString();
            case Json.Word(var word, var _) -> word;
            case Json.Items items -> items(items, references);
            case Json.Members members -> members(members, references);
        };
    }

    private static Json followed(Json value, References references) {
        try {
            return references.follow(value, List.of());
        } catch (References.Broken _) {
            // Told when the file was read, as far as it is the value of a token itself.
            return value;
        }
    }

    private static Object items(Json.Items items, References references) {
        List<Object> parts =
                items.items().stream().map(item -> of(item, references)).toList();
        boolean families = items.items().stream().allMatch(Json.Text.class::isInstance);
        if (families) {
            return parts.stream()
                    .map(family -> family.toString().contains(" ") ? "'" + family + "'" : family.toString())
                    .collect(Collectors.joining(", "));
        }
        boolean curve = items.items().size() == 4 && items.items().stream().allMatch(Json.Figure.class::isInstance);
        boolean shadows = items.items().stream().allMatch(CssValue::isShadow);
        if (shadows) {
            return parts.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        return curve
                ? parts.stream().map(Object::toString).collect(Collectors.joining(", ", "cubic-bezier(", ")"))
                : parts;
    }

    private static Object members(Json.Members members, References references) {
        Optional<String> space = members.text("colorSpace");
        if (space.isPresent()) {
            return color(members, space.get()).orElse(space.get());
        }
        Optional<Json> amount = members.get("value");
        Optional<Json> unit = members.get("unit");
        if (amount.isPresent() && unit.isPresent()) {
            return of(amount.get(), references).toString() + of(unit.get(), references);
        }
        if (isShadow(members)) {
            return shadow(members, references);
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        members.members().forEach((name, member) -> parts.put(name, of(member, references)));
        return parts;
    }

    private static boolean isShadow(Json value) {
        return value instanceof Json.Members shadow
                && shadow.members().keySet().containsAll(Set.of("color", "offsetX", "offsetY", "blur"));
    }

    /// As `box-shadow` takes it.
    private static String shadow(Json.Members shadow, References references) {
        boolean inset = shadow.get("inset")
                .filter(word -> of(word, references).equals("true"))
                .isPresent();
        return Stream.of("offsetX", "offsetY", "blur", "spread", "color")
                .flatMap(part -> shadow.get(part).stream())
                .map(part -> of(part, references).toString())
                .collect(Collectors.joining(" ", inset ? "inset " : "", ""));
    }

    private static Optional<String> color(Json.Members color, String space) {
        List<String> components = new ArrayList<>();
        if (color.members().get("components") instanceof Json.Items(var items, var _)) {
            items.forEach(item -> components.add(
                    item instanceof Json.Figure(var number, var _)
                            ? number.stripTrailingZeros().toPlainString()
                            : "none"));
        }
        String alpha = color.members().get("alpha") instanceof Json.Figure(var number, var _)
                ? number.stripTrailingZeros().toPlainString()
                : "1";
        if (components.size() < 3) {
            return Optional.empty();
        }
        if (space.equals("srgb") && components.stream().noneMatch("none"::equals)) {
            int[] bytes = components.stream()
                    .mapToInt(component -> Rgba.toByte(Math.clamp(Double.parseDouble(component), 0, 1)))
                    .toArray();
            return Optional.of(
                    alpha.equals("1")
                            ? String.format(Locale.ROOT, "#%02x%02x%02x", bytes[0], bytes[1], bytes[2])
                            : "rgb(" + bytes[0] + " " + bytes[1] + " " + bytes[2] + " / " + alpha + ")");
        }
        String joined = String.join(" ", components) + (alpha.equals("1") ? "" : " / " + alpha);
        return Optional.of(
                switch (space) {
                    case "hsl", "hwb", "lab", "lch", "oklab", "oklch" -> space + "(" + joined + ")";
                    default -> "color(" + space + " " + joined + ")";
                });
    }
}
