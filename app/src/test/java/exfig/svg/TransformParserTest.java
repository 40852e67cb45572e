package exfig.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransformParserTest {
    /// Each list is applied to the point (1, 2).
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none                              | 1 2",
                "''                                | 1 2",
                "translate(3)                      | 4 2",
                "translate(3,4)                    | 4 6",
                "scale(2)                          | 2 4",
                "scale(2 3)                        | 2 6",
                "rotate(90)                        | -2 1",
                "rotate(90 1 1)                    | 0 1",
                "rotate(-90,1,1)                   | 2 1",
                "rotate(0.25turn)                  | -2 1",
                "skewX(45)                         | 3 2",
                "skewY(45)                         | 1 3",
                "matrix(1 2 3 4 5 6)               | 12 16",
                "matrix(0,1,-1,0,24,0)             | 22 1",
                "scale(2) translate(3 0)           | 8 4",
                "translate(3 0) scale(2)           | 5 4",
                "translate(1,0)translate(0,1)      | 2 3",
                "translate(1),scale(2)             | 3 4",
                "translate(2,3) rotate(45 12 12)   | 13.293 0.151"
            })
    void composesFromLeftToRight(String text, String expected) {
        Point moved = TransformParser.parse(text).orElseThrow().apply(new Point(1, 2));

        assertThat(Outlines.text(moved.x()) + ' ' + Outlines.text(moved.y())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix(1 2 3 4 5)", "turn(3)", "scale(2", "scale 2", "translate(a)", "rotate(1 2)"})
    void refusesListsWithAnyBrokenFunction(String text) {
        assertThat(TransformParser.parse(text)).isEmpty();
    }
}
