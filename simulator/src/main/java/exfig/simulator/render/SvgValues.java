package exfig.simulator.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The values inside SVG attributes: numbers, colours, transforms and the outlines of basic shapes.
final class SvgValues {
    private static final Pattern TRANSFORM = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\)");

    /// The sixteen names of HTML 4 and `orange`; other names are taken for black.
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("black", 0),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("gray", 0x808080),
            Map.entry("white", 0xFFFFFF),
            Map.entry("maroon", 0x800000),
            Map.entry("red", 0xFF0000),
            Map.entry("purple", 0x800080),
            Map.entry("fuchsia", 0xFF00FF),
            Map.entry("green", 0x008000),
            Map.entry("lime", 0x00FF00),
            Map.entry("olive", 0x808000),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("navy", 0x000080),
            Map.entry("blue", 0x0000FF),
            Map.entry("teal", 0x008080),
            Map.entry("aqua", 0x00FFFF),
            Map.entry("orange", 0xFFA500));

    private SvgValues() {}

    static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToDouble(match -> Double.parseDouble(match.group()))
                .toArray();
    }

    /// The id inside `url(#id)`, or the empty string.
    static String reference(String text) {
        var matcher = REFERENCE.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /// The ink of a colour; null for `none`.
    static @Nullable Ink color(String text, int currentColor) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (name.equals("none") || name.equals("transparent")) {
            return null;
        }
        if (name.equals("currentcolor")) {
            return new Ink.Solid(currentColor, 1);
        }
        if (name.matches("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")) {
            String digits =
                    name.length() < 7 ? name.substring(1).replaceAll("(\\p{XDigit})", "$1$1") : name.substring(1);
            int rgb = Integer.parseInt(digits.substring(0, 6), 16);
            return new Ink.Solid(rgb, digits.length() == 8 ? Integer.parseInt(digits.substring(6), 16) / 255.0 : 1);
        }
        if (name.startsWith("rgb")) {
            double[] parts = numbers(name);
            if (parts.length >= 3) {
                int rgb = ((int) parts[0] << 16) | ((int) parts[1] << 8) | (int) parts[2];
                return new Ink.Solid(rgb & 0xFFFFFF, parts.length > 3 ? parts[3] : 1);
            }
        }
        return new Ink.Solid(NAMED.getOrDefault(name, 0), 1);
    }

    static AffineTransform transform(String text) {
        var all = new AffineTransform();
        var matcher = TRANSFORM.matcher(text);
        while (matcher.find()) {
            double[] n = numbers(matcher.group(2));
            if (n.length > 0) {
                all.concatenate(one(matcher.group(1), n));
            }
        }
        return all;
    }

    private static AffineTransform one(String kind, double[] n) {
        return switch (kind) {
            case "translate" -> AffineTransform.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0);
            case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
            case "rotate" ->
                n.length > 2
                        ? AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2])
                        : AffineTransform.getRotateInstance(Math.toRadians(n[0]));
            case "skewX" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n[0])), 0);
            case "skewY" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n[0])));
            case "matrix" -> n.length == 6 ? new AffineTransform(n) : new AffineTransform();
            default -> new AffineTransform();
        };
    }

    /// The outline of a basic shape; null when `kind` is none.
    static Path2D.@Nullable Double outline(String kind, Element element, boolean evenOdd) {
        return switch (kind) {
            case "path" -> PathData.read(element.getAttribute("d"), evenOdd);
            case "rect" -> rectangle(element);
            case "circle" -> ellipse(element, number(element, "r"), number(element, "r"));
            case "ellipse" -> ellipse(element, number(element, "rx"), number(element, "ry"));
            case "line" ->
                PathData.read(
                        "M" + number(element, "x1") + " " + number(element, "y1") + "L" + number(element, "x2") + " "
                                + number(element, "y2"),
                        false);
            case "polyline" -> PathData.read("M" + element.getAttribute("points"), evenOdd);
            case "polygon" -> PathData.read("M" + element.getAttribute("points") + "Z", evenOdd);
            default -> null;
        };
    }

    private static Path2D.Double rectangle(Element element) {
        double rx = element.hasAttribute("rx") ? number(element, "rx") : number(element, "ry");
        double ry = element.hasAttribute("ry") ? number(element, "ry") : rx;
        return new Path2D.Double(new RoundRectangle2D.Double(
                number(element, "x"),
                number(element, "y"),
                number(element, "width"),
                number(element, "height"),
                2 * rx,
                2 * ry));
    }

    private static Path2D.Double ellipse(Element element, double rx, double ry) {
        return new Path2D.Double(
                new Ellipse2D.Double(number(element, "cx") - rx, number(element, "cy") - ry, 2 * rx, 2 * ry));
    }

    private static double number(Element element, String name) {
        return SvgReader.number(element, name);
    }
}
