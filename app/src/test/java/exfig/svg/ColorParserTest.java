package exfig.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#1fc                          | 11FFCC | 1",
                "#1FC8                         | 11FFCC | 0.533",
                "#1FC24A                       | 1FC24A | 1",
                "#1fc24a80                     | 1FC24A | 0.502",
                "rgb(31,194,74)                | 1FC24A | 1",
                "rgb(31 194 74)                | 1FC24A | 1",
                "rgb(31 194 74 / 50%)          | 1FC24A | 0.5",
                "rgba(31, 194, 74, .25)        | 1FC24A | 0.25",
                "RGB(100%, 0%, 50%)            | FF0080 | 1",
                "rgb(300 -5 12.6)              | FF000D | 1",
                "rgb(none 0 0)                 | 000000 | 1",
                "hsl(120, 100%, 25%)           | 008000 | 1",
                "hsl(120deg 100% 25% / 0.5)    | 008000 | 0.5",
                "hsla(-240, 100%, 50%, 1)      | 00FF00 | 1",
                "hsl(0.5turn 100% 50%)         | 00FFFF | 1",
                "color(srgb 1 0.5 0)           | FF8000 | 1",
                "transparent                   | 000000 | 0",
                "RebeccaPurple                 | 663399 | 1",
                "lightgoldenrodyellow          | FAFAD2 | 1",
                "grey                          | 808080 | 1",
                "green                         | 008000 | 1"
            })
    void readsEachSyntax(String text, String rgb, double alpha) {
        SvgColor color = ColorParser.parse(text).orElseThrow();

        assertThat(String.format(Locale.ROOT, "%06X", color.rgb())).isEqualTo(rgb);
        assertThat(Outlines.text(color.alpha())).isEqualTo(Outlines.text(alpha));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#12",
                "#12345",
                "#ggg",
                "rgb(1,2)",
                "rgb(1,2,3",
                "rgb(a,b,c)",
                "hsl(1rad)",
                "nocolor",
                "none",
                "color(display-p3 1 0 0)",
                "rgb(1px,2,3)"
            })
    void refusesWhatIsNoColor(String text) {
        assertThat(ColorParser.parse(text)).isEmpty();
    }

    @Test
    void knowsAllNamesOfCss() {
        assertThat(NamedColors.count()).isEqualTo(148);
    }
}
