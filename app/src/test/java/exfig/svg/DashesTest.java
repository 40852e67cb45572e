package exfig.svg;

import static exfig.svg.PictureFixtures.outlines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stroke-dasharray='4 2'                          | M0,0 L4,0 M6,0 L10,0",
                "stroke-dasharray='4'                            | M0,0 L4,0 M8,0 L10,0",
                "stroke-dasharray='4,2,1'                        | M0,0 L4,0 M6,0 L7,0",
                "stroke-dasharray='4 2' stroke-dashoffset='3'    | M0,0 L1,0 M3,0 L7,0 M9,0 L10,0",
                "stroke-dasharray='4 2' stroke-dashoffset='-1'   | M1,0 L5,0 M7,0 L10,0",
                "stroke-dasharray='2 3' pathLength='5'           | M0,0 L4,0",
                "stroke-dasharray='0 4' stroke-linecap='round'   | M0,0 L0,0 M4,0 L4,0 M8,0 L8,0",
                "stroke-dasharray='0 4' stroke-dashoffset='4'    | M0,0 L0,0 M4,0 L4,0 M8,0 L8,0",
                "stroke-dasharray='none'                         | M0,0 L10,0",
                "stroke-dasharray=''                             | M0,0 L10,0",
                "stroke-dasharray='0'                            | M0,0 L10,0"
            })
    void linesAreCut(String attributes, String expected) {
        assertThat(outlines("<path stroke='red' fill='none' d='M0 0H10' " + attributes + "/>"))
                .containsExactly(expected);
    }

    @Test
    void dashesRunAroundCorners() {
        assertThat(outlines("<path stroke='red' fill='none' stroke-dasharray='6 2' d='M0 0H4V4'/>"))
                .containsExactly("M0,0 L4,0 L4,2");
    }

    @Test
    void dashesOfACircleHaveTheirLength() {
        String body = "<circle r='10' stroke='red' fill='none' stroke-dasharray='5 5'/>";

        Outline dashes =
                PictureFixtures.shapes(PictureFixtures.icon(body)).getFirst().outline();

        assertThat(dashes.contours()).hasSize(7);
        assertThat(Dashes.length(dashes.contours().getFirst())).isBetween(4.99, 5.01);
    }
}
