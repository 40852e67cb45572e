package exfig.platform.web;

import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import exfig.platform.Templates;
import exfig.svg.SvgException;
import exfig.svg.SvgMarkup;
import exfig.svg.SvgMarkup.Element;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// SVG to the source of a React component that draws the same.
///
/// The root keeps its presentation attributes and its view box. A drawing of one color takes the
/// page's (`currentColor`), unless colors are kept.
///
/// @param component the component's name
/// @param size width and height by default, in pixels; empty for the drawing's own
/// @param keepColors whether drawings of one color keep it
/// @param templates with `Icon.tsx`
record ReactIcon(String component, Optional<Integer> size, boolean keepColors, Templates templates)
        implements Conversion {
    /// Raise when the same SVG gives another source than before.
    private static final int VERSION = 1;

    private static final Set<String> OWN = Set.of("width", "height", "viewBox", "id", "class", "x", "y");

    @Override
    public String id() {
        return "react-icon-" + VERSION + ";" + component + ";size="
                + size.map(Object::toString).orElse("own") + ";keepColors=" + keepColors;
    }

    @Override
    public ConvertedBytes apply(byte[] svg) throws ConversionException {
        Element root;
        try {
            root = SvgMarkup.parse(svg);
        } catch (SvgException e) {
            ConversionException failure = new ConversionException(String.valueOf(e.getMessage()));
            failure.initCause(e);
            throw failure;
        }
        Optional<IconColors.Single> color = keepColors ? Optional.empty() : IconColors.single(root);
        JsxWriter writer = new JsxWriter(root, color);
        List<String> attributes = new ArrayList<>(writer.attributes(root, OWN, false));
        if (color.filter(IconColors.Single::implicit).isPresent()
                && root.attribute("fill").isEmpty()) {
            attributes.addFirst("fill=\"currentColor\"");
        }
        Map<String, Object> model = new HashMap<>();
        model.put("componentName", component);
        model.put("viewBox", SvgSize.viewBox(root));
        model.put("width", SvgSize.width(root));
        model.put("height", SvgSize.height(root));
        String own = SvgSize.width(root).equals(SvgSize.height(root)) ? SvgSize.width(root) : "";
        String byDefault = size.map(Object::toString).orElse(own);
        model.put("size", byDefault);
        model.put(
                "parameters",
                Parameters.of(
                        component,
                        List.of(byDefault.isEmpty() ? "size" : "size = " + byDefault, "title", "...props"),
                        "IconProps"));
        model.put("rootAttributes", attributes);
        model.put("svgContent", writer.children(root, 6, false));
        model.put("usesIds", writer.usesIds() ? "true" : "");
        String source = templates.render("web/Icon.tsx.peb", model);
        return new ConvertedBytes(source.getBytes(StandardCharsets.UTF_8), writer.losses());
    }
}
