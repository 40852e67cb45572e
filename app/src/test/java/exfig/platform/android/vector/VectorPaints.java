package exfig.platform.android.vector;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Colors and gradients of a vector as Java2D's. Android mixes colors that are multiplied with
/// their opacity, Java2D does not: stops in between make up for it.
final class VectorPaints {
    private static final int STEPS = 32;

    private VectorPaints() {}

    /// Empty when the path has no such paint.
    ///
    /// @param attribute `fillColor` or `strokeColor`
    /// @param alpha 0 to 1
    static Optional<Paint> of(VectorElement path, String attribute, double alpha) {
        Optional<Paint> solid = path.android(attribute).map(value -> faded(color(value), alpha));
        return solid.or(() -> path.children("aapt:attr").stream()
                .filter(attr ->
                        ("android:" + attribute).equals(attr.attributes().get("name")))
                .findFirst()
                .map(attr -> gradient(attr.children().getFirst(), alpha)));
    }

    private static Color color(String value) {
        String digits = value.substring(1);
        return digits.length() == 6
                ? new Color(Integer.parseInt(digits, 16))
                : new Color(Integer.parseUnsignedInt(digits, 16), true);
    }

    private static Color faded(Color color, double alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(color.getAlpha() * alpha));
    }

    private record Stop(float offset, Color color) {}

    private static Paint gradient(VectorElement gradient, double alpha) {
        List<Stop> stops = stops(gradient, alpha);
        float[] offsets = new float[stops.size()];
        Color[] colors = new Color[stops.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = stops.get(i).offset();
            colors[i] = stops.get(i).color();
        }
        CycleMethod cycle = switch (gradient.android("tileMode").orElse("clamp")) {
            case "clamp" -> CycleMethod.NO_CYCLE;
            case "repeat" -> CycleMethod.REPEAT;
            case "mirror" -> CycleMethod.REFLECT;
            default -> throw new AssertionError(gradient.toString());
        };
        return switch (gradient.android("type").orElse("linear")) {
            case "linear" ->
                new LinearGradientPaint(
                        point(gradient, "startX", "startY"),
                        point(gradient, "endX", "endY"),
                        offsets,
                        colors,
                        cycle,
                        ColorSpaceType.SRGB,
                        new AffineTransform());
            case "radial" ->
                new RadialGradientPaint(
                        point(gradient, "centerX", "centerY"),
                        Float.parseFloat(gradient.android("gradientRadius").orElseThrow()),
                        point(gradient, "centerX", "centerY"),
                        offsets,
                        colors,
                        cycle,
                        ColorSpaceType.SRGB,
                        new AffineTransform());
            default -> throw new AssertionError("no gradient that the program writes: " + gradient);
        };
    }

    private static Point2D point(VectorElement gradient, String x, String y) {
        return new Point2D.Double(
                Double.parseDouble(gradient.android(x).orElse("0")),
                Double.parseDouble(gradient.android(y).orElse("0")));
    }

    /// Java2D wants offsets that rise strictly from 0 to 1.
    private static List<Stop> stops(VectorElement gradient, double alpha) {
        List<Stop> given = gradient.children("item").stream()
                .map(item -> new Stop(
                        Float.parseFloat(item.android("offset").orElseThrow()),
                        faded(color(item.android("color").orElseThrow()), alpha)))
                .toList();
        List<Stop> whole = new ArrayList<>(given);
        whole.addFirst(new Stop(0, given.getFirst().color()));
        whole.add(new Stop(1, given.getLast().color()));
        List<Stop> stops = new ArrayList<>();
        for (Stop stop : whole) {
            if (stops.isEmpty()) {
                stops.add(stop);
                continue;
            }
            Stop before = stops.getLast();
            if (before.color().getAlpha() != stop.color().getAlpha()) {
                for (int i = 1; i < STEPS; i++) {
                    rise(stops, mixed(before, stop, (float) i / STEPS));
                }
            }
            rise(stops, stop);
        }
        return settled(stops);
    }

    private static void rise(List<Stop> stops, Stop stop) {
        float least = Math.nextUp(stops.getLast().offset());
        stops.add(new Stop(Math.max(least, stop.offset()), stop.color()));
    }

    /// Without what was lifted above 1.
    private static List<Stop> settled(List<Stop> stops) {
        List<Stop> settled = new ArrayList<>();
        float most = 1;
        for (Stop stop : stops.reversed()) {
            float offset = Math.min(most, stop.offset());
            settled.addFirst(new Stop(offset, stop.color()));
            most = Math.nextDown(offset);
        }
        return settled;
    }

    private static Stop mixed(Stop one, Stop two, float part) {
        double alphaOne = one.color().getAlpha() * (1 - part);
        double alphaTwo = two.color().getAlpha() * part;
        double alpha = alphaOne + alphaTwo;
        double share = alpha == 0 ? 0 : alphaTwo / alpha;
        return new Stop(
                one.offset() + (two.offset() - one.offset()) * part,
                new Color(
                        channel(one.color().getRed(), two.color().getRed(), share),
                        channel(one.color().getGreen(), two.color().getGreen(), share),
                        channel(one.color().getBlue(), two.color().getBlue(), share),
                        (int) Math.round(alpha)));
    }

    private static int channel(int one, int two, double share) {
        return (int) Math.round(one + (two - one) * share);
    }
}
