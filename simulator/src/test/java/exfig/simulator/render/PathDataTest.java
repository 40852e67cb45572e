package exfig.simulator.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1 2L3 4 | M1 2L3 4",
                "M1,2 3,4 5,6 | M1 2L3 4L5 6",
                "m1 2 3 4 | M1 2L4 6",
                "M1 1h4v4H1z | M1 1H5V5H1Z",
                "M0 0.5.5-1-1 | M0 0.5L0.5 -1",
                "M1e1-2E0l+1+1 | M10 -2L11 -1",
                "M0 0c1 2 3 4 5 6s3 4 5 6 | M0 0C1 2 3 4 5 6C7 8 8 10 10 12",
                "M0 0s1 1 2 2 | M0 0C0 0 1 1 2 2",
                "M0 0q3 3 6 0t6 0 | M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0",
                "M1 1h2v2zl5 5 | M1 1H3V3ZM1 1L6 6",
                "M0 0L1 1L2 | M0 0L1 1",
                "M0 0L1 1X9 9 | M0 0L1 1",
                "L1 1 | ''",
                "'' | ''"
            })
    void pathDataIsReadByTheGrammarAndWrittenAbsolutely(String data, String expected) {
        assertThat(rewritten(data)).isEqualTo(expected);
    }

    @Test
    void flagsOfAnArcNeedNoSeparators() {
        assertThat(rewritten("M2 12a10 10 0 0120 0")).isEqualTo(rewritten("M2 12a10,10 0 0 1 20,0"));
    }

    @Test
    void anArcStaysOnItsCircleAndEndsExactly() {
        Path2D.Double arc = PathData.read("M12 2a10 10 0 1 1 -10 10", false);

        assertThat(arc.getBounds2D().getMaxX()).isCloseTo(22, within(0.01));
        assertThat(arc.getBounds2D().getMaxY()).isCloseTo(22, within(0.01));
        assertThat(arc.getCurrentPoint().getX()).isEqualTo(2);
        assertThat(arc.getCurrentPoint().getY()).isEqualTo(12);
    }

    @Test
    void theSweepFlagChoosesTheSide() {
        assertThat(PathData.read("M0 0a5 5 0 0 1 10 0", false).getBounds2D().getMinY())
                .isCloseTo(-5, within(0.01));
        assertThat(PathData.read("M0 0a5 5 0 0 0 10 0", false).getBounds2D().getMaxY())
                .isCloseTo(5, within(0.01));
    }

    @Test
    void tooSmallRadiiGrow() {
        var half = PathData.read("M0 0a1 1 0 0 1 10 0", false).getBounds2D();

        assertThat(half.getHeight()).isCloseTo(5, within(0.01));
    }

    @Test
    void anArcWithoutARadiusIsALine() {
        assertThat(rewritten("M0 0a0 5 0 0 1 10 3")).isEqualTo("M0 0L10 3");
    }

    @Test
    void theWindingRuleIsKept() {
        assertThat(PathData.read("M0 0h1v1z", true).getWindingRule()).isEqualTo(Path2D.WIND_EVEN_ODD);
        assertThat(PathData.read("M0 0h1v1z", false).getWindingRule()).isEqualTo(Path2D.WIND_NON_ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0000001,0",
        "1,1",
        "12.50,12.5",
        "-3.25,-3.25",
        "0.1234567,0.123457",
        "123.4567891,123.457",
        "1234567.8,1234568",
        "0.9999999,1",
        "-0.05,-0.05",
        "99999.95,100000"
    })
    void numbersHaveSixSignificantDigitsAndNoZerosAtTheEnd(double value, String expected) {
        assertThat(PathData.number(value)).isEqualTo(expected);
    }

    private static String rewritten(String data) {
        return PathData.write(PathData.read(data, false), new AffineTransform());
    }
}
