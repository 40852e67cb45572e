package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Walks the document in painting order and gives what each element draws.
final class ElementResolver {
    private static final String ANIMATION = "animation is not kept";

    private final Document document;
    private final ShapePainter painter;
    private final Effects effects;

    ElementResolver(Document document) {
        this.document = document;
        this.painter = new ShapePainter(document);
        this.effects = new Effects(document, this);
    }

    List<PictureElement> root(XmlElement root, Frame outer) throws SvgException {
        Style style = document.style(root, outer.style());
        Frame frame = outer.with(style).moved(transform(style));
        boolean drawn = !hidden(style) && frame.toViewport().invertible();
        return drawn ? effects.applied(root, frame, children(root, frame)) : List.of();
    }

    List<PictureElement> children(XmlElement element, Frame frame) throws SvgException {
        List<PictureElement> drawn = new ArrayList<>();
        for (XmlElement child : element.children()) {
            drawn.addAll(element(child, frame));
        }
        return drawn;
    }

    private List<PictureElement> element(XmlElement element, Frame outer) throws SvgException {
        document.count();
        Style style = document.style(element, outer.style());
        if (hidden(style)) {
            return List.of();
        }
        Frame frame = outer.with(style).moved(transform(style));
        if (!frame.toViewport().invertible()) {
            return List.of();
        }
        return switch (element.name()) {
            case "g", "a" -> effects.applied(element, frame, children(element, frame));
            case "switch" -> effects.applied(element, frame, chosen(element, frame));
            case "svg" -> effects.applied(element, frame, nested(element, element, frame));
            case "use" -> {
                reportAnimation(element);
                yield effects.applied(element, frame, used(element, frame));
            }
            case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" -> {
                reportAnimation(element);
                yield effects.applied(element, frame, painter.paint(element, frame));
            }
            default -> {
                reportUndrawn(element, style);
                yield List.of();
            }
        };
    }

    static boolean hidden(Style style) {
        return style.get("display", "inline").equals("none");
    }

    /// The element's own transform about its `transform-origin`.
    private Matrix transform(Style style) {
        Matrix matrix = style.get("transform").flatMap(TransformParser::parse).orElse(Matrix.IDENTITY);
        Optional<String> origin = style.get("transform-origin");
        if (origin.isEmpty() || matrix.equals(Matrix.IDENTITY)) {
            return matrix;
        }
        String[] parts = origin.get().split("\\s+");
        Optional<Double> x = Length.parse(parts[0], Double.NaN).filter(Double::isFinite);
        Optional<Double> y =
                parts.length > 1 ? Length.parse(parts[1], Double.NaN).filter(Double::isFinite) : x;
        if (x.isEmpty() || y.isEmpty()) {
            document.losses().add("the transform-origin " + Losses.quoted(origin.get()) + " is not applied");
            return matrix;
        }
        return Matrix.translation(x.get(), y.get()).times(matrix).times(Matrix.translation(-x.get(), -y.get()));
    }

    private List<PictureElement> chosen(XmlElement element, Frame frame) throws SvgException {
        for (XmlElement child : element.children()) {
            boolean plain = child.attribute("requiredExtensions").orElse("").isEmpty();
            String languages = child.attribute("systemLanguage").orElse("en").toLowerCase(Locale.ROOT);
            if (plain && languages.matches("(.*,\\s*)?en\\b.*")) {
                return element(child, frame);
            }
        }
        return List.of();
    }

    private List<PictureElement> used(XmlElement use, Frame frame) throws SvgException {
        Optional<XmlElement> found = use.reference().flatMap(document::find);
        if (found.isEmpty()) {
            String href = use.attribute("href").orElse("");
            document.losses().add("the use of " + Losses.quoted(href) + " draws nothing: no such element");
            return List.of();
        }
        XmlElement target = found.get();
        if (frame.entered().contains(target)) {
            document.losses()
                    .add("the use of "
                            + Losses.quoted('#' + target.attribute("id").orElse("")) + " is circular");
            return List.of();
        }
        ShapeReader reader = new ShapeReader(frame.width(), frame.height(), document.losses());
        Frame inner = frame.moved(Matrix.translation(reader.x(use, "x"), reader.y(use, "y")))
                .entering(target);
        if (!target.name().equals("symbol") && !target.name().equals("svg")) {
            return element(target, inner);
        }
        Style style = document.style(target, frame.style());
        Frame styled = inner.with(style).moved(transform(style));
        boolean drawn = !hidden(style) && styled.toViewport().invertible();
        return drawn ? effects.applied(target, styled, nested(target, use, styled)) : List.of();
    }

    /// The content of an inner viewport.
    ///
    /// @param sizer the element whose width and height count; a `use` for what it shows
    private List<PictureElement> nested(XmlElement element, XmlElement sizer, Frame frame) throws SvgException {
        ShapeReader reader = new ShapeReader(frame.width(), frame.height(), document.losses());
        boolean symbol = element.name().equals("symbol");
        double ownWidth = symbol ? frame.width() : reader.length(element, "width", frame.width(), frame.width());
        double ownHeight = symbol ? frame.height() : reader.length(element, "height", frame.height(), frame.height());
        double width = reader.length(sizer, "width", frame.width(), ownWidth);
        double height = reader.length(sizer, "height", frame.height(), ownHeight);
        if (!(width > 0 && height > 0)) {
            return List.of();
        }
        Box target = Box.of(symbol ? 0 : reader.x(element, "x"), symbol ? 0 : reader.y(element, "y"), width, height);
        Box box = Viewport.viewBox(element).orElse(Box.of(0, 0, width, height));
        Matrix fitted = Viewport.fitted(box, target, Viewport.Fit.of(element));
        List<PictureElement> content = children(element, frame.moved(fitted).sized(box.width(), box.height()));
        String overflow = frame.style().get("overflow", "hidden");
        if (content.isEmpty() || overflow.equals("visible") || overflow.equals("auto")) {
            return content;
        }
        Outline clip = Outline.rectangle(target).transformed(frame.toViewport());
        return Clips.clipped(List.of(clip), 1, content);
    }

    /// What moves or recolors the element stands inside it, where nothing else is looked at.
    private void reportAnimation(XmlElement element) {
        if (element.children().stream().anyMatch(child -> animates(child.name()))) {
            document.losses().add(ANIMATION);
        }
    }

    private static boolean animates(String name) {
        return switch (name) {
            case "animate", "animateTransform", "animateMotion", "animateColor", "set" -> true;
            default -> false;
        };
    }

    private void reportUndrawn(XmlElement element, Style style) {
        if (style.get("visibility", "visible").equals("hidden")) {
            return;
        }
        Losses losses = document.losses();
        if (animates(element.name())) {
            losses.add(ANIMATION);
            return;
        }
        switch (element.name()) {
            case "text" -> {
                if (hasText(element)) {
                    losses.add("text is not drawn");
                }
            }
            case "image" -> losses.add("a bitmap image is not drawn");
            case "foreignObject" -> losses.add("embedded HTML (foreignObject) is not drawn");
            case "defs",
                    "symbol",
                    "clipPath",
                    "mask",
                    "linearGradient",
                    "radialGradient",
                    "pattern",
                    "marker",
                    "filter",
                    "style",
                    "script",
                    "title",
                    "desc",
                    "metadata",
                    "view",
                    "cursor",
                    "font",
                    "font-face",
                    "color-profile" -> {}
            default -> losses.add("the element <" + element.name() + "> is not drawn");
        }
    }

    private static boolean hasText(XmlElement element) {
        return !element.text().isBlank() || element.children().stream().anyMatch(ElementResolver::hasText);
    }
}
