package exfig.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Decides which declaration of an element wins: presentation attribute, then style sheet by
/// specificity and order, then `style` attribute, then whatever is `!important`; CSS Cascade 4,
/// section 6.
final class Cascade {
    private final Stylesheet sheet;
    private final Losses losses;

    Cascade(Stylesheet sheet, Losses losses) {
        this.sheet = sheet;
        this.losses = losses;
    }

    Style style(XmlElement element, Style parent) {
        Map<String, String> specified = new HashMap<>();
        element.attributes().forEach((name, value) -> apply(specified, name, value, element));
        List<Declaration> rules = sheet.matching(element);
        List<Declaration> inline =
                element.attribute("style").map(Declaration::parse).orElse(List.of());
        apply(specified, rules, false, element);
        apply(specified, inline, false, element);
        apply(specified, rules, true, element);
        apply(specified, inline, true, element);
        return parent.child(specified);
    }

    private void apply(
            Map<String, String> specified, List<Declaration> declarations, boolean important, XmlElement element) {
        for (Declaration declaration : declarations) {
            if (declaration.important() == important) {
                reportGeometry(declaration.property(), element);
                apply(specified, declaration.property(), declaration.value(), element);
            }
        }
    }

    private void apply(Map<String, String> specified, String property, String value, XmlElement element) {
        if (!Style.known(property) || (property.equals("transform") && isGradientOrPattern(element))) {
            return;
        }
        String plain = Css.withFallbacks(value.strip());
        if (valid(property, plain)) {
            specified.put(property, keywordCase(plain));
        } else if (!specified.containsKey(property)) {
            losses.add("the " + property + " value " + Losses.quoted(plain) + " is not understood");
        }
    }

    /// SVG 2 lets style sheets say where a shape is and how large (section 8.2); only attributes are
    /// read for that.
    private void reportGeometry(String property, XmlElement element) {
        List<String> geometry = switch (element.name()) {
            case "rect" -> List.of("x", "y", "width", "height", "rx", "ry");
            case "circle" -> List.of("cx", "cy", "r");
            case "ellipse" -> List.of("cx", "cy", "rx", "ry");
            case "path" -> List.of("d");
            default -> List.of();
        };
        if (geometry.contains(property)) {
            losses.add("the CSS property " + Losses.quoted(property) + " of a <" + element.name() + "> is not applied");
        }
    }

    private static boolean isGradientOrPattern(XmlElement element) {
        return element.name().endsWith("Gradient") || element.name().equals("pattern");
    }

    private static String keywordCase(String value) {
        return value.indexOf('(') < 0 && value.indexOf('#') < 0 ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static boolean valid(String property, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.equals("inherit") || lower.equals("initial") || lower.equals("unset") || lower.equals("revert")) {
            return true;
        }
        return switch (property) {
            case "color", "stop-color" ->
                lower.equals("currentcolor") || ColorParser.parse(value).isPresent();
            case "fill", "stroke" -> PaintValue.parse(value).isPresent();
            case "opacity", "fill-opacity", "stroke-opacity", "stop-opacity" ->
                Length.share(value).isPresent();
            case "stroke-width" ->
                Length.parse(value, 100).filter(width -> width >= 0).isPresent();
            case "stroke-dashoffset" -> Length.parse(value, 100).isPresent();
            case "stroke-miterlimit" ->
                Length.parse(value, 100).filter(limit -> limit >= 1).isPresent();
            case "fill-rule", "clip-rule" -> lower.equals("nonzero") || lower.equals("evenodd");
            case "transform" -> TransformParser.parse(value).isPresent();
            case "stroke-linecap" -> List.of("butt", "round", "square").contains(lower);
            case "stroke-linejoin" ->
                List.of("miter", "round", "bevel", "arcs", "miter-clip").contains(lower);
            default -> !value.isEmpty();
        };
    }
}
