package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a `viewBox` is fitted into a rectangle; SVG 2, chapter 8.
final class Viewport {
    private Viewport() {}

    /// The four numbers of a `viewBox`; empty when absent, broken or without area.
    static Optional<Box> viewBox(XmlElement element) {
        Scanner scanner = new Scanner(element.attribute("viewBox").orElse(""));
        List<Double> numbers = new ArrayList<>();
        while (scanner.numberAhead()) {
            Optional<Double> number = scanner.number();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        if (numbers.size() != 4 || scanner.more() || !(numbers.get(2) > 0 && numbers.get(3) > 0)) {
            return Optional.empty();
        }
        return Optional.of(Box.of(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
    }

    /// `preserveAspectRatio`, read.
    ///
    /// @param stretch whether the box fills the rectangle without keeping its ratio
    /// @param x where the box goes: 0 left, 0.5 middle, 1 right
    /// @param y where the box goes: 0 top, 0.5 middle, 1 bottom
    /// @param slice whether the box covers the rectangle instead of fitting in
    record Fit(boolean stretch, double x, double y, boolean slice) {
        static Fit of(XmlElement element) {
            String text = element.attribute("preserveAspectRatio").orElse("xMidYMid");
            return new Fit(
                    text.contains("none"),
                    text.contains("xMin") ? 0 : text.contains("xMax") ? 1 : 0.5,
                    text.contains("YMin") ? 0 : text.contains("YMax") ? 1 : 0.5,
                    text.contains("slice"));
        }
    }

    /// The map from the box's coordinates to those in which `target` is given.
    static Matrix fitted(Box box, Box target, Fit fit) {
        double scaleX = target.width() / box.width();
        double scaleY = target.height() / box.height();
        if (!fit.stretch()) {
            double common = fit.slice() ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
            scaleX = common;
            scaleY = common;
        }
        double left = target.left() + fit.x() * (target.width() - box.width() * scaleX);
        double top = target.top() + fit.y() * (target.height() - box.height() * scaleY);
        return new Matrix(scaleX, 0, 0, scaleY, left - box.left() * scaleX, top - box.top() * scaleY);
    }
}
