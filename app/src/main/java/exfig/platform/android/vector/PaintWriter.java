package exfig.platform.android.vector;

import exfig.svg.Matrix;
import exfig.svg.Paint;
import exfig.svg.Point;
import exfig.svg.SvgColor;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Colors and gradients of paths.
final class PaintWriter {
    private final int places;

    /// @param precision decimals of coordinates
    PaintWriter(int precision) {
        this.places = Math.max(precision, 3);
    }

    /// `#RRGGBB`, or `#AARRGGBB` when translucent; rounded.
    static String color(SvgColor color) {
        int alpha = (int) Math.floor(color.alpha() * 255 + 0.5);
        return alpha == 255
                ? String.format(Locale.ROOT, "#%06X", color.rgb())
                : String.format(Locale.ROOT, "#%02X%06X", alpha, color.rgb());
    }

    /// Writes a gradient as the value of a path's attribute.
    ///
    /// @param attribute `android:fillColor` or `android:strokeColor`
    /// @param fromViewport to the coordinates of the path
    /// @param alpha 0 to 1; goes into the stops, since not every renderer fades gradients by the path's
    ///     alpha
    void gradient(VectorTree tree, String attribute, Paint paint, Matrix fromViewport, double alpha) {
        switch (paint) {
            case Paint.Solid _ -> {}
            case Paint.Linear linear ->
                write(tree, attribute, linear(linear, fromViewport), linear.spread(), faded(linear.stops(), alpha));
            case Paint.Radial radial ->
                write(tree, attribute, radial(radial, fromViewport), radial.spread(), faded(radial.stops(), alpha));
        }
    }

    private static List<Paint.Stop> faded(List<Paint.Stop> stops, double alpha) {
        return GradientStops.of(stops).stream()
                .map(stop -> new Paint.Stop(stop.offset(), stop.color().faded(alpha)))
                .toList();
    }

    /// Lines of equal color stay straight under any map, but no longer cross the gradient's own
    /// line at right angles: the end is moved along them until they do.
    private Map<String, String> linear(Paint.Linear linear, Matrix fromViewport) {
        Matrix map = fromViewport.times(linear.toViewport());
        Matrix back = map.inverse();
        double x = linear.to().x() - linear.from().x();
        double y = linear.to().y() - linear.from().y();
        double square = x * x + y * y;
        double slopeX = (back.a() * x + back.b() * y) / square;
        double slopeY = (back.c() * x + back.d() * y) / square;
        double steepness = slopeX * slopeX + slopeY * slopeY;
        Point from = map.apply(linear.from());
        Map<String, String> attributes = VectorTree.attributes();
        attributes.put("android:type", "linear");
        attributes.put("android:startX", number(from.x()));
        attributes.put("android:startY", number(from.y()));
        attributes.put("android:endX", number(from.x() + slopeX / steepness));
        attributes.put("android:endY", number(from.y() + slopeY / steepness));
        return attributes;
    }

    private Map<String, String> radial(Paint.Radial radial, Matrix fromViewport) {
        Matrix map = fromViewport.times(radial.toViewport());
        Point center = map.apply(radial.center());
        Map<String, String> attributes = VectorTree.attributes();
        attributes.put("android:type", "radial");
        attributes.put("android:centerX", number(center.x()));
        attributes.put("android:centerY", number(center.y()));
        attributes.put("android:gradientRadius", number(radial.radius() * map.meanScale()));
        return attributes;
    }

    private void write(
            VectorTree tree,
            String attribute,
            Map<String, String> geometry,
            Paint.Spread spread,
            List<Paint.Stop> stops) {
        switch (spread) {
            case PAD -> {}
            case REPEAT -> geometry.put("android:tileMode", "repeat");
            case REFLECT -> geometry.put("android:tileMode", "mirror");
        }
        Map<String, String> name = VectorTree.attributes();
        name.put("name", attribute);
        tree.openLine("aapt:attr", name);
        tree.open("gradient", geometry);
        for (Paint.Stop stop : stops) {
            Map<String, String> item = VectorTree.attributes();
            item.put("android:offset", Decimals.format(stop.offset(), 4));
            item.put("android:color", color(stop.color()));
            tree.line("item", item);
        }
        tree.close();
        tree.close();
    }

    private String number(double value) {
        return Decimals.format(value, places);
    }
}
