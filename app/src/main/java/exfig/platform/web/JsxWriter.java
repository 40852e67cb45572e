package exfig.platform.web;

import exfig.svg.SvgMarkup;
import exfig.svg.SvgMarkup.Element;
import exfig.svg.SvgMarkup.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Elements of SVG as JSX, broken as Prettier breaks them.
///
/// Ids are made of React's `useId`, so that two icons on a page, and one icon twice, do not take each
/// other's gradients.
final class JsxWriter {
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?#([^\"')]+)[\"']?\\s*\\)");
    private static final Set<String> OUTLINES = Set.of("clipPath", "mask");

    private final Optional<IconColors.Single> color;
    private final Set<String> ids = new HashSet<>();
    private final List<String> losses = new ArrayList<>();
    private boolean usesIds;

    /// @param color that becomes `currentColor`; empty when all colors stay
    JsxWriter(Element root, Optional<IconColors.Single> color) {
        this.color = color;
        collectIds(root);
    }

    private void collectIds(Element element) {
        element.attribute("id").ifPresent(ids::add);
        element.children().forEach(child -> {
            if (child instanceof Element below) {
                collectIds(below);
            }
        });
    }

    /// Whether what was written refers to `id`.
    boolean usesIds() {
        return usesIds;
    }

    /// What a page will show otherwise.
    List<String> losses() {
        return List.copyOf(losses);
    }

    /// The attributes of an element, as JSX, each by itself.
    List<String> attributes(Element element, Set<String> without, boolean outline) {
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            String name = attribute.getKey();
            if (!without.contains(name) && JsxAttributes.isUseful(name)) {
                written.add(attribute(name, attribute.getValue(), outline));
            }
        }
        return written;
    }

    private String attribute(String name, String value, boolean outline) {
        if (name.equals("style")) {
            return "style={{ " + JsxAttributes.style(value) + " }}";
        }
        String jsx = JsxAttributes.name(name);
        boolean link = name.equals("href") && value.startsWith("#");
        String target = link ? value.substring(1) : value;
        if ((name.equals("id") || link) && ids.contains(target)) {
            usesIds = true;
            return jsx + "={`" + (link ? "#" : "") + "${id}" + template(target) + "`}";
        }
        var url = URL.matcher(value);
        if (url.find() && ids.contains(url.group(1))) {
            usesIds = true;
            return jsx + "={`" + template(value.substring(0, url.start())) + "url(#${id}" + template(url.group(1)) + ")"
                    + template(value.substring(url.end())) + "`}";
        }
        String shown =
                !outline && color.filter(single -> single.is(name, value)).isPresent() ? "currentColor" : value;
        return jsx + "=" + quoted(shown);
    }

    private static String template(String text) {
        return text.replace("\\", "\\\\").replace("`", "\\`").replace("$", "\\$");
    }

    /// An attribute's value in the quotes of JSX, which know no escapes; else as an expression.
    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c < ' ' || c == '&');
        if (plain && value.indexOf('"') < 0) {
            return "\"" + value + "\"";
        }
        return plain && value.indexOf('\'') < 0 ? "'" + value + "'" : "{" + TypeScript.literal(value) + "}";
    }

    /// The children of an element.
    ///
    /// @param indent blanks before each of their lines
    String children(Element element, int indent, boolean outline) {
        StringBuilder text = new StringBuilder();
        for (SvgMarkup child : element.children()) {
            switch (child) {
                case Element below -> element(text, below, indent, outline || OUTLINES.contains(below.name()));
                case Text characters -> {
                    if (!characters.characters().isBlank()) {
                        text.append(" ".repeat(indent))
                                .append("{")
                                .append(TypeScript.literal(characters.characters()))
                                .append("}\n");
                    }
                }
            }
        }
        return text.toString();
    }

    private void element(StringBuilder text, Element element, int indent, boolean outline) {
        if (element.name().equals("style")) {
            losses.add("a style sheet inside the drawing holds for the whole page");
        }
        if (element.name().equals("title") || element.name().equals("desc")) {
            return;
        }
        String blanks = " ".repeat(indent);
        List<String> attributes = attributes(element, Set.of(), outline);
        String children = children(element, indent + 2, outline);
        text.append(JsxTag.of(indent, element.name(), attributes, children.isEmpty() ? "/>" : ">"));
        text.append('\n');
        if (!children.isEmpty()) {
            text.append(children)
                    .append(blanks)
                    .append("</")
                    .append(element.name())
                    .append(">\n");
        }
    }
}
