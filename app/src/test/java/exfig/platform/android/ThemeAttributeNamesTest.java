package exfig.platform.android;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.NameStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeAttributeNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PascalCase           | color | -            | surface_raised     | colorSurfaceRaised
            PascalCase           | color | brand_       | brand_brand_glow   | colorBrandGlow
            PascalCase           | color | ext_ info_   | info_soft          | colorSoft
            PascalCase           | color | ext_         | ext_               | colorExt
            PascalCase           | -     | -            | surface_raised     | SurfaceRaised
            camelCase            | color | -            | surface_raised     | colorSurfaceRaised
            camelCase            | -     | -            | surface_raised     | surfaceRaised
            flatCase             | color | -            | surface_raised     | colorsurfaceraised
            snake_case           | color | -            | surface_raised     | color_surface_raised
            kebab-case           | color | -            | surface_raised     | color-surface-raised
            SCREAMING_SNAKE_CASE | color | -            | surface_raised     | COLOR_SURFACE_RAISED
            """)
    void attributes(String style, String prefix, String strip, String resource, String attribute) {
        ThemeAttributes.Names rule = new ThemeAttributes.Names(
                NameStyle.ofWord(style).orElseThrow(),
                prefix == null ? "" : prefix,
                strip == null ? List.of() : List.of(strip.split(" ")));

        assertThat(new ThemeAttributeNames(rule).of(resource)).isEqualTo(attribute);
    }

    @Test
    void ofSeveralColorsWithOneAttributeTheFirstStaysAndTheOthersAreTold() {
        ThemeAttributes.Names rule =
                new ThemeAttributes.Names(NameStyle.PASCAL_CASE, "color", List.of("ext_", "info_", "a_", "b_"));
        List<String> warnings = new ArrayList<>();

        Map<String, String> attributes = new ThemeAttributeNames(rule)
                .of(List.of("a_glow", "b_glow", "ext_glow", "glow", "info_glow", "soft"), warnings);

        assertThat(attributes).containsExactly(Map.entry("colorGlow", "a_glow"), Map.entry("colorSoft", "soft"));
        assertThat(warnings)
                .containsExactly("4 colors have no theme attribute, since another color has its name: "
                        + "b_glow → colorGlow, ext_glow → colorGlow, glow → colorGlow and 1 more");
    }
}
