package exfig.platform.android.vector;

import exfig.svg.Paint;
import exfig.svg.SvgColor;
import java.util.ArrayList;
import java.util.List;

/// Stops as renderers of Android need them.
///
/// Between two stops SVG mixes colors and opacities each by themselves (SVG 2, section 14.2.4),
/// Android and Compose mix colors that are multiplied with their opacity already. Where both
/// change, stops in between keep a gradient close to what SVG means.
final class GradientStops {
    private static final int STEPS = 8;
    private static final double SAME = 1e-6;

    private GradientStops() {}

    static List<Paint.Stop> of(List<Paint.Stop> stops) {
        List<Paint.Stop> all = new ArrayList<>();
        for (Paint.Stop stop : stops) {
            if (!all.isEmpty() && mixDifferently(all.getLast(), stop)) {
                Paint.Stop from = all.getLast();
                for (int i = 1; i < STEPS; i++) {
                    all.add(between(from, stop, (double) i / STEPS));
                }
            }
            all.add(stop);
        }
        return all;
    }

    private static boolean mixDifferently(Paint.Stop one, Paint.Stop two) {
        return two.offset() - one.offset() > SAME
                && one.color().rgb() != two.color().rgb()
                && Math.abs(one.color().alpha() - two.color().alpha()) > SAME;
    }

    private static Paint.Stop between(Paint.Stop one, Paint.Stop two, double part) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            long channel =
                    Math.round(mix(one.color().rgb() >> shift & 255, two.color().rgb() >> shift & 255, part));
            rgb |= (int) channel << shift;
        }
        return new Paint.Stop(
                mix(one.offset(), two.offset(), part),
                new SvgColor(rgb, mix(one.color().alpha(), two.color().alpha(), part)));
    }

    private static double mix(double one, double two, double part) {
        return one + (two - one) * part;
    }
}
