package exfig.simulator.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// An SVG gradient element, with what it takes over from the gradient that its `href` names.
///
/// `spreadMethod` and the focal point are left out.
record SvgGradient(Element element, Map<String, Element> byId) {
    private static final int LONGEST_CHAIN = 8;

    /// The ink for an outline with these bounds; null when the element is no gradient or has no stops.
    @Nullable
    Ink ink(Rectangle2D bounds) {
        var stops = stops();
        if (stops.isEmpty()) {
            return null;
        }
        boolean ofBox = !attribute("gradientUnits", "objectBoundingBox").equals("userSpaceOnUse");
        var space = new AffineTransform();
        if (ofBox) {
            space.translate(bounds.getX(), bounds.getY());
            space.scale(bounds.getWidth(), bounds.getHeight());
        }
        space.concatenate(SvgValues.transform(attribute("gradientTransform", "")));
        return switch (SvgReader.localName(element)) {
            case "linearGradient" ->
                new Ink.Linear(number("x1", 0), number("y1", 0), number("x2", 1), number("y2", 0), stops)
                        .transformed(space);
            case "radialGradient" -> {
                var circle = AffineTransform.getTranslateInstance(number("cx", 0.5), number("cy", 0.5));
                circle.scale(number("r", 0.5), number("r", 0.5));
                yield new Ink.Radial(circle, stops).transformed(space);
            }
            default -> null;
        };
    }

    private double number(String name, double otherwise) {
        String text = attribute(name, "");
        double[] value = SvgValues.numbers(text);
        return value.length == 0 ? otherwise : text.endsWith("%") ? value[0] / 100 : value[0];
    }

    private String attribute(String name, String otherwise) {
        for (var link : chain()) {
            if (link.hasAttribute(name)) {
                return link.getAttribute(name);
            }
        }
        return otherwise;
    }

    private List<Ink.Stop> stops() {
        for (var link : chain()) {
            var stops = new ArrayList<Ink.Stop>();
            for (var child : SvgReader.elements(link)) {
                if (SvgReader.localName(child).equals("stop")) {
                    stops.add(stop(child));
                }
            }
            if (!stops.isEmpty()) {
                return stops;
            }
        }
        return List.of();
    }

    private static Ink.Stop stop(Element element) {
        String offset = element.getAttribute("offset");
        double[] place = SvgValues.numbers(offset);
        double share = place.length == 0 ? 0 : offset.endsWith("%") ? place[0] / 100 : place[0];
        double[] opacity = SvgValues.numbers(property(element, "stop-opacity", "1"));
        var color = SvgValues.color(property(element, "stop-color", "black"), 0);
        return color instanceof Ink.Solid(int rgb, double alpha)
                ? new Ink.Stop(share, rgb, alpha * (opacity.length == 0 ? 1 : opacity[0]))
                : new Ink.Stop(share, 0, 0);
    }

    private static String property(Element element, String name, String otherwise) {
        for (String declaration : element.getAttribute("style").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0 && declaration.substring(0, colon).strip().equals(name)) {
                return declaration.substring(colon + 1).strip();
            }
        }
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }

    private List<Element> chain() {
        var chain = new ArrayList<Element>();
        for (Element link = element;
                link != null && chain.size() < LONGEST_CHAIN;
                link = byId.get(SvgReader.href(link))) {
            chain.add(link);
        }
        return chain;
    }
}
