package exfig.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LoadCurveTest {
    private static final long MILLI = 1_000_000;
    private final LoadCurve load = new LoadCurve();

    @Test
    void aStretchInWhichTwoAreUnderWayHasTwo() {
        load.add(new Span(0, 4 * MILLI));
        load.add(new Span(2 * MILLI, 6 * MILLI));

        assertThat(load.curve().averages()).containsExactly(1.0, 1.0, 2.0, 2.0, 1.0, 1.0);
        assertThat(load.curve().peak()).isEqualTo(2);
    }

    @Test
    void partOfAStretchCountsInPart() {
        load.add(new Span(MILLI / 4, MILLI / 2));

        assertThat(load.curve().averages()).containsExactly(0.25);
    }

    @Test
    void aLongRunHasWiderStretchesAndLosesNoWork() {
        long seconds = 1000 * MILLI;
        for (int i = 0; i < 100_000; i++) {
            load.add(new Span(i * 10 * MILLI, i * 10 * MILLI + 80 * MILLI));
        }

        Curve curve = load.curve();
        assertThat(load.count()).isEqualTo(100_000);
        assertThat(curve.averages()).hasSizeBetween(256, 512);
        double busySeconds =
                curve.averages().stream().mapToDouble(Double::doubleValue).sum() * curve.widthNanos() / seconds;
        assertThat(busySeconds).isCloseTo(8000, within(0.001));
        assertThat(curve.peak()).isCloseTo(8, within(0.001));
    }
}
