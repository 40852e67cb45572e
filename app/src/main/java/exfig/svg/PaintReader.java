package exfig.svg;

import java.util.Optional;

/// The paint that a `fill` or `stroke` value means for one shape.
final class PaintReader {
    private final Document document;
    private final GradientReader gradients;

    PaintReader(Document document) {
        this.document = document;
        this.gradients = new GradientReader(document);
    }

    /// Empty when nothing is painted, fully transparent paints included.
    ///
    /// @param value of the property, valid
    Optional<Paint> paint(String value, Outline outline, Frame frame) {
        return PaintValue.parse(value).flatMap(parsed -> paint(parsed, outline, frame));
    }

    private Optional<Paint> paint(PaintValue value, Outline outline, Frame frame) {
        return switch (value) {
            case PaintValue.None _ -> Optional.empty();
            case PaintValue.Color(SvgColor color) -> solid(color);
            case PaintValue.CurrentColor _ -> solid(frame.style().currentColor());
            case PaintValue.Context(String keyword) -> {
                document.losses().add("the paint " + Losses.quoted(keyword) + " is not drawn");
                yield Optional.empty();
            }
            case PaintValue.Server server -> server(server, outline, frame);
        };
    }

    static Optional<Paint> solid(SvgColor color) {
        return color.alpha() > 0 ? Optional.of(new Paint.Solid(color)) : Optional.empty();
    }

    private Optional<Paint> server(PaintValue.Server server, Outline outline, Frame frame) {
        Optional<XmlElement> element = document.find(server.id(), "linearGradient", "radialGradient", "pattern");
        if (element.isPresent() && !element.get().name().equals("pattern")) {
            return gradients.paint(element.get(), outline, frame);
        }
        if (element.isPresent()) {
            document.losses().add("pattern " + Losses.quoted(server.id()) + " is not drawn");
        } else if (server.fallback().isEmpty()) {
            document.losses().add("the paint " + Losses.quoted('#' + server.id()) + " is not drawn: no such paint");
        }
        return server.fallback().flatMap(fallback -> paint(fallback, outline, frame));
    }
}
