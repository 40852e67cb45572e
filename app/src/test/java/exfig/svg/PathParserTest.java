package exfig.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1 2L3 4                       | M1,2 L3,4",
                "m1 2 3 4 5 6                   | M1,2 L4,6 L9,12",
                "M1,2,3,4                       | M1,2 L3,4",
                "M-1-2L.5.6                     | M-1,-2 L0.5,0.6",
                "M1e1 2E-1l1e+1 0               | M10,0.2 L20,0.2",
                "M0 0H5h-2V7v1                  | M0,0 L5,0 L3,0 L3,7 L3,8",
                "M0 0h1 2 3                     | M0,0 L1,0 L3,0 L6,0",
                "M0 0C1 2 3 4 5 6s1 1 2 2       | M0,0 C1,2,3,4,5,6 C7,8,6,7,7,8",
                "M5 5S1 1 2 2                   | M5,5 C5,5,1,1,2,2",
                "M0 0c1 2 3 4 5 6 1 2 3 4 5 6   | M0,0 C1,2,3,4,5,6 C6,8,8,10,10,12",
                "M0 0Q1 2 3 4T7 8t1 1           | M0,0 Q1,2,3,4 Q5,6,7,8 Q9,10,8,9",
                "M1 1T3 3                       | M1,1 Q1,1,3,3",
                "M0 0a1 2 30 1 0 4 5            | M0,0 A1,2,30,1,0,4,5",
                "M0 0a1 1 0 01.5.5              | M0,0 A1,1,0,0,1,0.5,0.5",
                "M0 0a1 1 0 0110 10             | M0,0 A1,1,0,0,1,10,10",
                "M0 0a1 1 0 1,1 4 0 1 1 0 10-4 0 | M0,0 A1,1,0,1,1,4,0 A1,1,0,1,0,0,0",
                "M0 0a-3 2 0 0 1 4 4            | M0,0 A3,2,0,0,1,4,4",
                "M0 0A0 5 0 0 1 4 4             | M0,0 L4,4",
                "M3 3A5 5 0 0 1 3 3L4 4         | M3,3 L4,4",
                "M1 1h4v4zl2 2                  | M1,1 L5,1 L5,5 Z M1,1 L3,3",
                "M1 1h4v4zm2 2h1                | M1,1 L5,1 L5,5 Z M3,3 L4,3",
                "M1 1 2 2M5 5                   | M1,1 L2,2 M5,5",
                "' M 1 1 L 2 , 2 '              | M1,1 L2,2",
                "M+1+2L4.,3.                    | M1,2 L4,3",
                "M1 1zz                         | M1,1 Z"
            })
    void readsTheWholeGrammar(String data, String expected) {
        PathParser.Parsed parsed = PathParser.parse(data);

        assertThat(parsed.brokenAt()).isEmpty();
        assertThat(Outlines.text(parsed.outline())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1 1L2 2 L3           | M1,1 L2,2 | 11",
                "M1 1 2 2 x 3 3        | M1,1 L2,2 | 9",
                "L1 1                  | ''        | 0",
                "M0 0a1 1 0 2 1 4 4    | M0,0      | 11",
                "M0 0C1 1 2 2 3        | M0,0      | 14",
                "M0 0h1e999            | M0,0      | 5"
            })
    void keepsWhatComesBeforeTheFirstError(String data, String expected, int brokenAt) {
        PathParser.Parsed parsed = PathParser.parse(data);

        assertThat(Outlines.text(parsed.outline())).isEqualTo(expected);
        assertThat(parsed.brokenAt()).contains(brokenAt);
    }
}
