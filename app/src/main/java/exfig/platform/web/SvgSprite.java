package exfig.platform.web;

import exfig.plan.Assembly;
import exfig.plan.ConversionException;
import exfig.svg.SvgException;
import exfig.svg.SvgMarkup;
import exfig.svg.SvgMarkup.Element;
import exfig.svg.SvgMarkup.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Drawings as symbols of one SVG, shown by `<use href="icons.svg#bell">`. Ids inside a symbol
/// begin with the symbol's own, so that drawings do not take each other's gradients.
///
/// @param keepColors whether drawings of one color keep it, instead of taking the page's
record SvgSprite(boolean keepColors) implements Assembly {
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?#([^\"')]+)[\"']?\\s*\\)");
    private static final Set<String> OUTLINES = Set.of("clipPath", "mask");
    private static final Set<String> OWN = Set.of("width", "height", "viewBox", "id", "class", "x", "y", "version");

    @Override
    public String id() {
        return "svg-sprite-1;keepColors=" + keepColors;
    }

    @Override
    public String text(List<Piece> pieces) throws ConversionException {
        StringBuilder text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
        for (Piece piece : pieces) {
            try {
                new Symbol(piece.name(), SvgMarkup.parse(piece.bytes()), keepColors).write(text);
            } catch (SvgException e) {
                ConversionException failure = new ConversionException(piece.name() + ": " + e.getMessage());
                failure.initCause(e);
                throw failure;
            }
        }
        return text.append("</svg>\n").toString();
    }

    private record Symbol(String name, Element root, boolean keepColors) {
        void write(StringBuilder text) {
            Optional<IconColors.Single> color = keepColors ? Optional.empty() : IconColors.single(root);
            Set<String> ids = new HashSet<>();
            collect(root, ids);
            text.append("  <symbol id=\"")
                    .append(escaped(name))
                    .append("\" viewBox=\"")
                    .append(escaped(SvgSize.viewBox(root)))
                    .append('"');
            if (color.filter(IconColors.Single::implicit).isPresent()
                    && root.attribute("fill").isEmpty()) {
                text.append(" fill=\"currentColor\"");
            }
            attributes(text, root, OWN, color, ids, false);
            text.append(">");
            children(text, root, color, ids, false);
            text.append("</symbol>\n");
        }

        private static void collect(Element element, Set<String> ids) {
            element.attribute("id").ifPresent(ids::add);
            element.children().forEach(child -> {
                if (child instanceof Element below) {
                    collect(below, ids);
                }
            });
        }

        private void children(
                StringBuilder text,
                Element element,
                Optional<IconColors.Single> color,
                Set<String> ids,
                boolean outline) {
            for (SvgMarkup child : element.children()) {
                switch (child) {
                    case Text characters -> text.append(escaped(characters.characters()));
                    case Element below -> {
                        boolean hidden = outline || OUTLINES.contains(below.name());
                        text.append('<').append(below.name());
                        attributes(text, below, Set.of(), color, ids, hidden);
                        if (below.children().isEmpty()) {
                            text.append("/>");
                        } else {
                            text.append('>');
                            children(text, below, color, ids, hidden);
                            text.append("</").append(below.name()).append('>');
                        }
                    }
                }
            }
        }

        private void attributes(
                StringBuilder text,
                Element element,
                Set<String> without,
                Optional<IconColors.Single> color,
                Set<String> ids,
                boolean outline) {
            for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
                if (!without.contains(attribute.getKey())) {
                    boolean single = !outline
                            && color.filter(one -> one.is(attribute.getKey(), attribute.getValue()))
                                    .isPresent();
                    String value = single ? "currentColor" : own(attribute.getKey(), attribute.getValue(), ids);
                    text.append(' ')
                            .append(attribute.getKey())
                            .append("=\"")
                            .append(escaped(value))
                            .append('"');
                }
            }
        }

        private String own(String key, String value, Set<String> ids) {
            if (key.equals("id")) {
                return name + "-" + value;
            }
            if (key.equals("href") && value.startsWith("#") && ids.contains(value.substring(1))) {
                return "#" + name + "-" + value.substring(1);
            }
            return URL.matcher(value)
                    .replaceAll(url -> Matcher.quoteReplacement(
                            ids.contains(url.group(1)) ? "url(#" + name + "-" + url.group(1) + ")" : url.group()));
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        }
    }
}
