package exfig.simulator.render;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads the part of SVG that icons are made of: shapes, groups, transforms, strokes, `use`, clip paths and
/// gradients.
///
/// Text, images, masks, filters and style sheets are left out. External entities and document types are never
/// loaded.
final class SvgReader {
    private static final int DEEPEST_USE = 8;

    private final Map<String, Element> byId = new HashMap<>();

    private SvgReader() {}

    /// @throws IllegalArgumentException when `svg` is not well-formed XML with an `svg` root
    static Picture read(String svg) {
        var root = parse(svg);
        if (!localName(root).equals("svg")) {
            throw new IllegalArgumentException("The root is not an svg element");
        }
        var reader = new SvgReader();
        reader.collectIds(root);
        Rectangle2D view = viewBox(root);
        double width = length(root.getAttribute("width"), view.getWidth());
        double height = length(root.getAttribute("height"), view.getHeight());
        double fit = Math.min(width / view.getWidth(), height / view.getHeight());
        var toPicture = new AffineTransform();
        toPicture.translate((width - view.getWidth() * fit) / 2, (height - view.getHeight() * fit) / 2);
        toPicture.scale(fit, fit);
        toPicture.translate(-view.getX(), -view.getY());
        var layers = new ArrayList<Picture.Layer>();
        reader.children(root, SvgStyle.INITIAL.of(root), toPicture, layers, 0);
        return new Picture(width, height, layers);
    }

    private static Element parse(String svg) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (SAXException e) {
            throw new IllegalArgumentException("Not well-formed SVG", e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The JDK's XML parser cannot be set up", e);
        }
    }

    private static Rectangle2D viewBox(Element root) {
        double[] box = SvgValues.numbers(root.getAttribute("viewBox"));
        if (box.length == 4 && box[2] > 0 && box[3] > 0) {
            return new Rectangle2D.Double(box[0], box[1], box[2], box[3]);
        }
        // CSS gives a replaced element without any size 300 × 150.
        return new Rectangle2D.Double(
                0, 0, length(root.getAttribute("width"), 300), length(root.getAttribute("height"), 150));
    }

    private static double length(String text, double otherwise) {
        double[] value = text.endsWith("%") ? new double[0] : SvgValues.numbers(text.replaceFirst("px$", ""));
        return value.length == 1 && value[0] > 0 ? value[0] : otherwise;
    }

    private void collectIds(Element element) {
        if (element.hasAttribute("id")) {
            byId.putIfAbsent(element.getAttribute("id"), element);
        }
        for (var child : elements(element)) {
            collectIds(child);
        }
    }

    private void children(
            Element parent, SvgStyle style, AffineTransform transform, List<Picture.Layer> layers, int uses) {
        for (var child : elements(parent)) {
            element(child, style.of(child), transform, layers, uses);
        }
    }

    private void element(Element element, SvgStyle style, AffineTransform outer, List<Picture.Layer> layers, int uses) {
        if (!style.displayed()) {
            return;
        }
        var transform = new AffineTransform(outer);
        transform.concatenate(SvgValues.transform(element.getAttribute("transform")));
        var inner = new ArrayList<Picture.Layer>();
        switch (localName(element)) {
            case "g", "svg", "a", "switch" -> children(element, style, transform, inner, uses);
            case "use" -> {
                var used = byId.get(href(element));
                if (used != null && uses < DEEPEST_USE) {
                    transform.translate(number(element, "x"), number(element, "y"));
                    element(used, style.of(used), transform, inner, uses + 1);
                }
            }
            default -> {
                var outline = SvgValues.outline(localName(element), element, style.evenOdd());
                if (outline != null) {
                    paint(outline, style, transform, inner);
                }
            }
        }
        var clip = clip(style, transform);
        if (inner.isEmpty()) {
            return;
        }
        if (style.opacity() < 1 || clip.isPresent()) {
            layers.add(new Picture.Group(style.opacity(), clip, inner));
        } else {
            layers.addAll(inner);
        }
    }

    private void paint(Path2D.Double outline, SvgStyle style, AffineTransform transform, List<Picture.Layer> layers) {
        var fill = ink(style.fill(), style.color(), outline);
        if (fill != null) {
            layers.add(new Picture.Filled(
                    transformed(outline, transform),
                    fill.faded(style.fillOpacity()).transformed(transform)));
        }
        var stroke = ink(style.stroke(), style.color(), outline);
        if (stroke != null && style.strokeWidth() > 0) {
            var pen = new BasicStroke(
                    (float) style.strokeWidth(),
                    style.cap(),
                    style.join(),
                    (float) Math.max(1, style.miterLimit()),
                    style.dashes(),
                    (float) style.dashOffset());
            layers.add(new Picture.Filled(
                    transformed(new Path2D.Double(pen.createStrokedShape(outline)), transform),
                    stroke.faded(style.strokeOpacity()).transformed(transform)));
        }
    }

    private @Nullable Ink ink(String paint, int currentColor, Path2D.Double outline) {
        if (paint.startsWith("url(")) {
            var server = byId.get(SvgValues.reference(paint));
            return server == null ? null : new SvgGradient(server, byId).ink(outline.getBounds2D());
        }
        return SvgValues.color(paint, currentColor);
    }

    private Optional<Path2D.Double> clip(SvgStyle style, AffineTransform transform) {
        var definition = byId.get(SvgValues.reference(style.clipPath()));
        if (definition == null || !localName(definition).equals("clipPath")) {
            return Optional.empty();
        }
        var all = new Path2D.Double();
        for (var child : elements(definition)) {
            var childStyle = SvgStyle.INITIAL.of(child);
            var outline = SvgValues.outline(localName(child), child, childStyle.clipEvenOdd());
            if (outline != null) {
                if (childStyle.clipEvenOdd()) {
                    all.setWindingRule(Path2D.WIND_EVEN_ODD);
                }
                all.append(outline.getPathIterator(SvgValues.transform(child.getAttribute("transform"))), false);
            }
        }
        return Optional.of(transformed(all, transform));
    }

    private static Path2D.Double transformed(Path2D.Double outline, AffineTransform transform) {
        return new Path2D.Double(outline, transform);
    }

    static List<Element> elements(Element parent) {
        var found = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static String localName(Element element) {
        String name = element.getTagName();
        return name.substring(name.indexOf(':') + 1);
    }

    static String href(Element element) {
        String reference =
                element.hasAttribute("href") ? element.getAttribute("href") : element.getAttribute("xlink:href");
        return reference.startsWith("#") ? reference.substring(1) : "";
    }

    static double number(Element element, String name) {
        double[] value = SvgValues.numbers(element.getAttribute(name));
        return value.length == 0 ? 0 : value[0];
    }
}
