package exfig.platform.android.vector;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.svg.Outline;
import exfig.svg.Picture;
import exfig.svg.PictureElement;
import exfig.svg.SvgException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataWriterTest {
    private static Outline outline(String data) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><path stroke='red' d='" + data + "'/></svg>";
        try {
            return ((PictureElement.Shape) Picture.parse(svg.getBytes(StandardCharsets.UTF_8))
                            .elements()
                            .getFirst())
                    .outline();
        } catch (SvgException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M2 3L10 3L10 8L2 8Z                 | M2 3h8V8H2Z",
                "M0 0L10 0L10 10L0 0Z                | M0 0H10V10Z",
                "M0.5 0.25L-0.5 100                  | M.5 .25L-.5 100",
                "M100 100L101 101L102 103            | M100 100l1 1 1 2",
                "M1 1C2 2 3 3 4 4C5 5 6 6 9 9        | M1 1C2 2 3 3 4 4S6 6 9 9",
                "M1 1Q2 3 4 4Q6 5 9 9                | M1 1Q2 3 4 4T9 9",
                "M0 0a5 5 0 0110 0                   | M0 0A5 5 0 0 1 10 0",
                "M1.00004 1.00006H2.12345            | M1 1.0001H2.1235",
                "M1 1h0.00001v3                      | M1 1V4",
                "M5 5h0                              | M5 5H5",
                "M5 5z                               | M5 5H5Z",
                "M-0.00001 0h4                       | M0 0H4"
            })
    void writesTheShortestDataThatOldParsersRead(String data, String expected) {
        assertThat(PathDataWriter.write(outline(data), 4, true)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1,M.3 .7L1.7 2", "2,M.33 .67L1.67 2", "3,M.333 .667L1.667 2", "6,M.333333 .666667L1.666667 2"})
    void roundsToThePrecision(int precision, String expected) {
        assertThat(PathDataWriter.write(outline("M.33333333 .66666667L1.66666667 2"), precision, true))
                .isEqualTo(expected);
    }

    @Test
    void roundingErrorsDoNotAddUp() {
        String data = "M0 0" + "l.33333333 .33333333".repeat(300);

        Outline again = outline(PathDataWriter.write(outline(data), 2, true));

        assertThat(again.segments().getLast().to().x()).isBetween(99.99, 100.01);
    }

    @Test
    void pointsWithoutExtentGoWhenNothingIsStroked() {
        assertThat(PathDataWriter.write(outline("M5 5h0z"), 4, false)).isEmpty();
    }

    @Test
    void halfCirclesKeepTheirRadius() {
        assertThat(PathDataWriter.write(outline("M1.11115 0a3.33333 3.33333 0 1 1 6.66667 0"), 2, false))
                .isEqualTo("M1.11 0A3.335 3.335 0 1 1 7.78 0");
    }
}
