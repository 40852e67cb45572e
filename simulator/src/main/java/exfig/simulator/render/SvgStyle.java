package exfig.simulator.render;

import java.awt.BasicStroke;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The presentation properties of one SVG element: those it inherits and its own.
///
/// @param inherited properties that pass down to children
/// @param own       properties that hold for the element alone
record SvgStyle(Map<String, String> inherited, Map<String, String> own) {
    static final SvgStyle INITIAL = new SvgStyle(Map.of(), Map.of());

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("fill", "black"),
            Map.entry("fill-rule", "nonzero"),
            Map.entry("fill-opacity", "1"),
            Map.entry("clip-rule", "nonzero"),
            Map.entry("stroke", "none"),
            Map.entry("stroke-width", "1"),
            Map.entry("stroke-opacity", "1"),
            Map.entry("stroke-linecap", "butt"),
            Map.entry("stroke-linejoin", "miter"),
            Map.entry("stroke-miterlimit", "4"),
            Map.entry("stroke-dasharray", "none"),
            Map.entry("stroke-dashoffset", "0"),
            Map.entry("color", "black"),
            Map.entry("visibility", "visible"));

    private static final Map<String, String> NOT_INHERITED =
            Map.of("opacity", "1", "display", "inline", "clip-path", "");

    SvgStyle {
        inherited = Map.copyOf(inherited);
        own = Map.copyOf(own);
    }

    /// The style of a child: its attributes, then its `style` attribute, over what it inherits from this one.
    SvgStyle of(Element child) {
        var declared = new HashMap<String, String>();
        var attributes = child.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            declared.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        for (String declaration : child.getAttribute("style").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declared.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        var passedOn = new HashMap<>(inherited);
        var alone = new HashMap<String, String>();
        declared.forEach((name, value) -> {
            if (DEFAULTS.containsKey(name) && !value.equals("inherit")) {
                passedOn.put(name, value);
            } else if (NOT_INHERITED.containsKey(name)) {
                alone.put(name, value);
            }
        });
        return new SvgStyle(passedOn, alone);
    }

    boolean displayed() {
        return !get("display").equals("none") && get("visibility").equals("visible");
    }

    boolean evenOdd() {
        return get("fill-rule").equals("evenodd");
    }

    boolean clipEvenOdd() {
        return get("clip-rule").equals("evenodd");
    }

    String fill() {
        return get("fill");
    }

    String stroke() {
        return get("stroke");
    }

    String clipPath() {
        return get("clip-path");
    }

    /// What `currentColor` stands for: 24 bits, red highest.
    int color() {
        return SvgValues.color(get("color"), 0) instanceof Ink.Solid(int rgb, double _) ? rgb : 0;
    }

    double opacity() {
        return share("opacity");
    }

    double fillOpacity() {
        return share("fill-opacity");
    }

    double strokeOpacity() {
        return share("stroke-opacity");
    }

    double strokeWidth() {
        return number("stroke-width", 1);
    }

    double miterLimit() {
        return number("stroke-miterlimit", 4);
    }

    double dashOffset() {
        return Math.max(0, number("stroke-dashoffset", 0));
    }

    int cap() {
        return switch (get("stroke-linecap")) {
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
    }

    int join() {
        return switch (get("stroke-linejoin")) {
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_MITER;
        };
    }

    /// The lengths of dashes and gaps, or null for a solid line, as `BasicStroke` wants it.
    float @Nullable [] dashes() {
        double[] numbers = SvgValues.numbers(get("stroke-dasharray"));
        double sum = 0;
        var dashes = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            dashes[i] = (float) Math.max(0, numbers[i]);
            sum += dashes[i];
        }
        return sum > 0 ? dashes : null;
    }

    private double share(String name) {
        return Math.max(0, Math.min(1, number(name, 1)));
    }

    private double number(String name, double otherwise) {
        String text = get(name);
        double[] value = SvgValues.numbers(text.replaceFirst("(px|%)$", ""));
        return value.length == 0 ? otherwise : text.endsWith("%") ? value[0] / 100 : value[0];
    }

    private String get(String name) {
        String otherwise = DEFAULTS.getOrDefault(name, NOT_INHERITED.getOrDefault(name, ""));
        return own.getOrDefault(name, inherited.getOrDefault(name, otherwise));
    }
}
