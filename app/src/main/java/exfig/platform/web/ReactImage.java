package exfig.platform.web;

import exfig.plan.Conversion;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import exfig.plan.RenderFormat;
import exfig.platform.Templates;
import exfig.svg.SvgException;
import exfig.svg.SvgMarkup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The source of a React component that shows an image, with the width and height that the image
/// really has, so that pages do not jump when it arrives.
///
/// @param component the component's name
/// @param references how the source names the files
/// @param format of the bytes that the size is read from
/// @param scale of these bytes
/// @param templates with `Image.tsx`
record ReactImage(String component, References references, RenderFormat format, double scale, Templates templates)
        implements Conversion {
    private static final int VERSION = 1;
    private static final int PNG_SIZE_AT = 16;
    private static final int PNG_HEAD = 24;

    /// @param imports name and path of imported files
    /// @param source of the image, as an attribute's value
    /// @param sourceSet of its scales; empty when there is one
    /// @param darkSource of the dark drawing; empty when there is none
    record References(List<Map<String, String>> imports, String source, String sourceSet, String darkSource) {
        References {
            imports = List.copyOf(imports);
        }
    }

    private record Box(String width, String height) {}

    @Override
    public String id() {
        return "react-image-" + VERSION + ";" + component + ";" + references.hashCode();
    }

    @Override
    public ConvertedBytes apply(byte[] rendered) throws ConversionException {
        Box box = format == RenderFormat.SVG ? ofSvg(rendered) : ofPng(rendered);
        boolean picture = !references.darkSource().isEmpty();
        List<String> attributes = new ArrayList<>();
        attributes.add("src=" + references.source());
        if (!references.sourceSet().isEmpty()) {
            attributes.add("srcSet=" + references.sourceSet());
        }
        attributes.addAll(List.of(
                "alt={alt}",
                "width={" + box.width() + "}",
                "height={" + box.height() + "}",
                "loading=\"lazy\"",
                "{...props}"));
        Map<String, Object> model = new HashMap<>();
        model.put("componentName", component);
        model.put("parameters", Parameters.of(component, List.of("alt = ''", "...props"), "ImageProps"));
        model.put("imports", references.imports());
        model.put("darkSource", references.darkSource());
        model.put("image", JsxTag.of(picture ? 6 : 4, "img", attributes, "/>"));
        model.put("width", box.width());
        model.put("height", box.height());
        return ConvertedBytes.of(templates.render("web/Image.tsx.peb", model).getBytes(StandardCharsets.UTF_8));
    }

    private static Box ofSvg(byte[] svg) throws ConversionException {
        try {
            SvgMarkup.Element root = SvgMarkup.parse(svg);
            return new Box(whole(new BigDecimal(SvgSize.width(root))), whole(new BigDecimal(SvgSize.height(root))));
        } catch (SvgException e) {
            ConversionException failure = new ConversionException(String.valueOf(e.getMessage()));
            failure.initCause(e);
            throw failure;
        }
    }

    /// From the header chunk (PNG specification, IHDR).
    private Box ofPng(byte[] png) throws ConversionException {
        if (png.length < PNG_HEAD) {
            throw new ConversionException("the picture is no PNG");
        }
        ByteBuffer head = ByteBuffer.wrap(png, PNG_SIZE_AT, PNG_HEAD - PNG_SIZE_AT);
        return new Box(atOne(head.getInt()), atOne(head.getInt()));
    }

    private String atOne(int pixels) {
        return whole(BigDecimal.valueOf(pixels / scale));
    }

    private static String whole(BigDecimal length) {
        return length.setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ONE).toPlainString();
    }
}
