package exfig.export.load;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.Appearance;
import exfig.asset.Rgba;
import exfig.asset.StyledColor;
import exfig.config.ColorSource.SuffixedStyles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuffixSplitTest {
    @ParameterizedTest
    @CsvSource({
        "Surface,          Surface, LIGHT",
        "Surface-night,    Surface, DARK",
        "Surface-hc,       Surface, LIGHT_HIGH_CONTRAST",
        "Surface-night-hc, Surface, DARK_HIGH_CONTRAST",
        "Surface-Night,    Surface-Night, LIGHT",
        "-night,           -night, LIGHT",
        "a-night/b,        a-night/b, LIGHT"
    })
    void theLongestSuffixThatFitsCounts(String name, String base, Appearance appearance) {
        SuffixedStyles source = new SuffixedStyles(LoadFixtures.FILE, "-night", "-hc", "-night-hc");
        Rgba value = new Rgba(0, 0, 0, 1);

        StyledColor split = SuffixSplit.split(new StyledColor(name, "text", value, Appearance.LIGHT), source);

        assertThat(split).isEqualTo(new StyledColor(base, "text", value, appearance));
    }
}
