package exfig.export.load;

import static exfig.export.load.LoadFixtures.hidden;
import static exfig.export.load.LoadFixtures.nodes;
import static exfig.export.load.LoadFixtures.paint;
import static exfig.export.load.LoadFixtures.solid;
import static exfig.export.load.LoadFixtures.style;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.Appearance;
import exfig.asset.Rgba;
import exfig.asset.StyledColor;
import exfig.figma.id.NodeId;
import exfig.figma.wire.Paint;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.RgbaColor;
import exfig.figma.wire.StyleType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleColorsTest {
    private final Findings findings = new Findings();

    @Test
    void opacityOfThePaintMultipliesTheColorsAlpha() {
        assertThat(read("", solid(0.4, 1)))
                .containsExactly(new StyledColor("s", "", new Rgba(0.25, 0.5, 0.75, 0.4), Appearance.DARK));
        assertThat(read("", solid(0.5, 0.5)).getFirst().value().alpha()).isEqualTo(0.25);
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void componentsBeyondTheGamutAreClamped() {
        assertThat(WireColors.of(new RgbaColor(1.0000001, -0.1, Double.NaN, 2), 1))
                .isEqualTo(new Rgba(1, 0, 0, 1));
    }

    @Test
    void firstVisibleFillCounts() {
        assertThat(read("", hidden(), solid(1, 1))).hasSize(1);
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void furtherFillsAreAFinding() {
        assertThat(read("", solid(1, 1), paint("GRADIENT_LINEAR"))).hasSize(1);
        assertThat(findings.warnings())
                .containsExactly("1 color style has several fills, of which only the first is exported: s");
    }

    @Test
    void whatIsNotSolidIsLeftOutWithItsReason() {
        List<PublishedStyle> styles = List.of(
                style("1:1", "sky", ""),
                style("1:2", "dawn", ""),
                style("1:3", "photo", ""),
                style("1:4", "empty", ""),
                style("1:5", "gone", ""),
                style("1:6", "new", ""));

        List<StyledColor> colors = reader().read(
                        styles,
                        nodes(Map.of(
                                "1:1", List.of(paint("GRADIENT_RADIAL")),
                                "1:2", List.of(paint("GRADIENT_LINEAR")),
                                "1:3", List.of(paint("IMAGE")),
                                "1:4", List.of(hidden()),
                                "1:6", List.of(paint("LIQUID_GLASS")))));

        assertThat(colors).isEmpty();
        assertThat(findings.warnings())
                .containsExactly(
                        "2 color styles are left out, because their fill is not a solid color but a gradient: dawn, sky",
                        "1 color style is left out, because its fill is not a solid color but an image: photo",
                        "1 color style is left out, because it has no visible fill: empty",
                        "1 color style is left out, because it is published but not in the file any more: gone",
                        "1 color style is left out, because its fill is not a solid color but liquid glass: new");
    }

    @Test
    void stylesForNobodyCauseNoFinding() {
        assertThat(read("none", paint("IMAGE"))).isEmpty();
        assertThat(findings.warnings()).isEmpty();
        assertThat(read("none", solid(1, 1))).hasSize(1);
        assertThat(read("nonessential", paint("IMAGE"))).isEmpty();
        assertThat(findings.warnings()).hasSize(1);
    }

    @Test
    void otherKindsOfStylesAreIgnored() {
        PublishedStyle effect = new PublishedStyle("k", "1:1", StyleType.EFFECT, "shadow", "", null, null);

        assertThat(StyleColors.ids(List.of(effect, style("1:2", "s", "")))).containsExactly(new NodeId("1:2"));
        assertThat(reader().read(List.of(effect), nodes(Map.of("1:1", List.of(solid(1, 1))))))
                .isEmpty();
        assertThat(findings.warnings()).isEmpty();
    }

    private StyleColors reader() {
        return new StyleColors(Appearance.DARK, findings, false);
    }

    private List<StyledColor> read(String description, Paint... fills) {
        return reader().read(List.of(style("1:1", "s", description)), nodes(Map.of("1:1", List.of(fills))));
    }
}
