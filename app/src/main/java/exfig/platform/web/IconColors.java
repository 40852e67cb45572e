package exfig.platform.web;

import exfig.svg.SvgMarkup;
import exfig.svg.SvgMarkup.Element;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which colors a drawing shows. One of a single color is for the page to color.
final class IconColors {
    private static final Set<String> SHAPES =
            Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "use");

    /// What is in these is seen as an outline or as light and shade only.
    private static final Set<String> OUTLINES = Set.of("clipPath", "mask");

    private static final Pattern STYLE = Pattern.compile("(?:^|;)\\s*(fill|stroke|stop-color|flood-color)\\s*:");
    private static final String BLACK = "#000000";
    private static final Map<String, String> NAMES = Map.of("black", BLACK, "white", "#ffffff");
    private static final Set<String> COLORLESS = Set.of("none", "transparent", "currentcolor");

    /// The fill of a shape about which nothing is said: black, by the standard.
    private static final String UNSAID = "";

    private final Set<String> shown = new LinkedHashSet<>();
    private boolean implicitBlack;
    private boolean unclear;

    private IconColors() {}

    /// The one color of a drawing.
    ///
    /// @param color in lower case, as `#rrggbb` where it is written with `#`
    /// @param implicit whether some shape is black only because nothing says otherwise
    record Single(String color, boolean implicit) {
        /// Whether an attribute has this color.
        boolean is(String attribute, String value) {
            return (attribute.equals("fill") || attribute.equals("stroke"))
                    && normal(value).equals(color);
        }
    }

    /// The color, when there is exactly one; gradients, pictures and style sheets count as several.
    static Optional<Single> single(Element root) {
        IconColors colors = new IconColors();
        colors.look(root, UNSAID, "none");
        return colors.unclear || colors.shown.size() != 1
                ? Optional.empty()
                : Optional.of(new Single(colors.shown.iterator().next(), colors.implicitBlack));
    }

    private void look(Element element, String fill, String stroke) {
        if (OUTLINES.contains(element.name())) {
            return;
        }
        if (element.name().equals("image")
                || element.name().equals("style")
                || element.name().endsWith("Gradient")
                || element.name().equals("pattern")
                || element.attribute("style")
                        .filter(css -> STYLE.matcher(css).find())
                        .isPresent()
                || element.name().startsWith("feFlood")) {
            unclear = true;
            return;
        }
        String ownFill = element.attribute("fill").orElse(fill);
        String ownStroke = element.attribute("stroke").orElse(stroke);
        if (SHAPES.contains(element.name())) {
            count(element.name().equals("line") ? "none" : ownFill);
            count(ownStroke);
        }
        for (SvgMarkup child : element.children()) {
            if (child instanceof Element below) {
                look(below, ownFill, ownStroke);
            }
        }
    }

    private void count(String value) {
        String color = normal(value);
        if (value.equals(UNSAID)) {
            implicitBlack = true;
            shown.add(BLACK);
        } else if (color.startsWith("url(")) {
            unclear = true;
        } else if (!COLORLESS.contains(color)) {
            shown.add(color);
        }
    }

    private static String normal(String value) {
        String color = value.strip().toLowerCase(Locale.ROOT);
        if (color.matches("#[0-9a-f]{3}")) {
            char[] digits = color.toCharArray();
            return "#" + digits[1] + digits[1] + digits[2] + digits[2] + digits[3] + digits[3];
        }
        return NAMES.getOrDefault(color, color);
    }
}
