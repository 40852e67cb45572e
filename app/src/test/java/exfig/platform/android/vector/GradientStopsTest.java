package exfig.platform.android.vector;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.svg.Paint;
import exfig.svg.SvgColor;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradientStopsTest {
    private static Paint.Stop stop(double offset, int rgb, double alpha) {
        return new Paint.Stop(offset, new SvgColor(rgb, alpha));
    }

    @Test
    void whereColorAndOpacityChangeThereAreStopsInBetween() {
        List<Paint.Stop> stops = GradientStops.of(List.of(stop(0, 0xFFFFFF, 1), stop(1, 0x0000FF, 0.5)));

        assertThat(stops).hasSize(9).startsWith(stop(0, 0xFFFFFF, 1)).endsWith(stop(1, 0x0000FF, 0.5));
        assertThat(stops.get(4)).isEqualTo(stop(0.5, 0x8080FF, 0.75));
        assertThat(farthestFromSvg(stops)).isLessThan(1);
        assertThat(farthestFromSvg(List.of(stops.getFirst(), stops.getLast()))).isGreaterThan(10);
    }

    @Test
    void whereOnlyOneOfThemChangesNothingIsAdded() {
        List<Paint.Stop> stops =
                List.of(stop(0, 0xFFFFFF, 1), stop(0.3, 0xFFFFFF, 0), stop(0.3, 0x112233, 1), stop(1, 0x445566, 1));

        assertThat(GradientStops.of(stops)).isEqualTo(stops);
    }

    /// The most that red, multiplied with its opacity, is away from what SVG has, of 255.
    private static double farthestFromSvg(List<Paint.Stop> stops) {
        double most = 0;
        for (int i = 0; i <= 1000; i++) {
            double at = i / 1000.0;
            double expected = 255 * (1 - at) * (1 - at / 2);
            most = Math.max(most, Math.abs(expected - premultipliedRed(stops, at)));
        }
        return most;
    }

    private static double premultipliedRed(List<Paint.Stop> stops, double at) {
        int next = 1;
        while (next < stops.size() - 1 && stops.get(next).offset() < at) {
            next++;
        }
        Paint.Stop one = stops.get(next - 1);
        Paint.Stop two = stops.get(next);
        double part = (at - one.offset()) / (two.offset() - one.offset());
        return (one.color().rgb() >> 16) * one.color().alpha() * (1 - part)
                + (two.color().rgb() >> 16) * two.color().alpha() * part;
    }
}
