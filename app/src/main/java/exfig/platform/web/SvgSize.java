package exfig.platform.web;

import exfig.svg.SvgMarkup.Element;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Size and view box of a drawing, by its root.
final class SvgSize {
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(?:px)?\\s*");
    private static final String FALLBACK = "24";

    private SvgSize() {}

    /// The root's own, or made of its size.
    static String viewBox(Element root) {
        return root.attribute("viewBox")
                .map(box -> box.replaceAll("[\\s,]+", " "))
                .orElseGet(() -> "0 0 " + width(root) + " " + height(root));
    }

    /// In pixels; a plain number.
    static String width(Element root) {
        return length(root, "width", 2);
    }

    /// In pixels; a plain number.
    static String height(Element root) {
        return length(root, "height", 3);
    }

    /// @param part of the view box that counts when there is no such attribute
    private static String length(Element root, String name, int part) {
        return root.attribute(name)
                .flatMap(SvgSize::number)
                .or(() -> root.attribute("viewBox")
                        .map(box -> box.split("[\\s,]+"))
                        .filter(parts -> parts.length == 4)
                        .flatMap(parts -> number(parts[part])))
                .orElse(FALLBACK);
    }

    private static Optional<String> number(String text) {
        Matcher length = LENGTH.matcher(text);
        return length.matches()
                ? Optional.of(
                        new BigDecimal(length.group(1)).stripTrailingZeros().toPlainString())
                : Optional.empty();
    }
}
