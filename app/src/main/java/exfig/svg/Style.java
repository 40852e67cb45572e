package exfig.svg;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The property values that hold for one element after the cascade, as text.
final class Style {
    /// SVG 2, property index: what children take over. `font-size` is absent because text is not drawn.
    private static final Set<String> INHERITED = Set.of(
            "color",
            "fill",
            "fill-opacity",
            "fill-rule",
            "clip-rule",
            "stroke",
            "stroke-opacity",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "paint-order",
            "visibility",
            "marker",
            "marker-start",
            "marker-mid",
            "marker-end");

    private static final Set<String> OWN = Set.of(
            "opacity",
            "display",
            "clip-path",
            "mask",
            "mask-type",
            "filter",
            "transform",
            "transform-origin",
            "transform-box",
            "stop-color",
            "stop-opacity",
            "mix-blend-mode",
            "vector-effect",
            "overflow");

    static final Style INITIAL = new Style(Map.of());

    private final Map<String, String> values;

    private Style(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /// Whether the drawing depends on the property at all.
    static boolean known(String property) {
        return INHERITED.contains(property) || OWN.contains(property);
    }

    /// The style of a child that declares `specified`, read with this style as its parent's.
    Style child(Map<String, String> specified) {
        Map<String, String> next = new HashMap<>();
        values.forEach((property, value) -> {
            if (INHERITED.contains(property)) {
                next.put(property, value);
            }
        });
        specified.forEach((property, value) -> {
            switch (value) {
                case "inherit" -> take(next, property);
                case "initial" -> next.remove(property);
                case "unset", "revert" -> {
                    if (!INHERITED.contains(property)) {
                        next.remove(property);
                    }
                }
                default -> next.put(property, value);
            }
        });
        return new Style(next);
    }

    private void take(Map<String, String> next, String property) {
        String value = values.get(property);
        if (value != null) {
            next.put(property, value);
        } else {
            next.remove(property);
        }
    }

    Optional<String> get(String property) {
        return Optional.ofNullable(values.get(property));
    }

    String get(String property, String initial) {
        return values.getOrDefault(property, initial);
    }

    /// A property between 0 and 1; 1 when absent or invalid.
    double share(String property) {
        return get(property).flatMap(Length::share).orElse(1.0);
    }

    FillRule rule(String property) {
        return get(property, "nonzero").equals("evenodd") ? FillRule.EVEN_ODD : FillRule.NON_ZERO;
    }

    /// The value of `color`.
    SvgColor currentColor() {
        return get("color").flatMap(ColorParser::parse).orElse(SvgColor.BLACK);
    }
}
