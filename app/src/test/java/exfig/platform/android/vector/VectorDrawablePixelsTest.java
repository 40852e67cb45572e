package exfig.platform.android.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Drawables look like their SVG: Android's preview renderer against an SVG renderer, over all files beside
/// this class's resources.
class VectorDrawablePixelsTest {
    private static final int SIZE = 240;

    /// The two renderers differ by up to about 2.4 on the same outlines (strokes are put on the pixel grid by
    /// one of them); a missing shape, a wrong color or a clip not applied gives 10 and more.
    private static final double TOLERANCE = 2.5;

    static List<Path> drawings() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(VectorDrawablePixelsTest.class.getResource("figma-frame.svg"))
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void drawablesLookLikeTheirSvg(Path file) throws Exception {
        byte[] svg = Files.readAllBytes(file);

        var converted = new VectorDrawableConversion(VectorDrawableOptions.DEFAULT).apply(svg);

        assertThat(converted.losses()).isEmpty();
        BufferedImage drawable = Renderings.drawable(new String(converted.bytes(), StandardCharsets.UTF_8), SIZE);
        BufferedImage expected = Renderings.svg(svg, drawable.getWidth(), drawable.getHeight());
        assertThat(Renderings.difference(drawable, expected)).isLessThan(TOLERANCE);
    }

    @Test
    void theComparisonSeesAMissingShape() throws Exception {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='M2 2h12v12H2z'/>%s</svg>";
        byte[] whole = svg.formatted("<circle cx='18' cy='18' r='4'/>").getBytes(StandardCharsets.UTF_8);
        byte[] part = svg.formatted("").getBytes(StandardCharsets.UTF_8);

        var converted = new VectorDrawableConversion(VectorDrawableOptions.DEFAULT).apply(part);

        BufferedImage drawable = Renderings.drawable(new String(converted.bytes(), StandardCharsets.UTF_8), SIZE);
        assertThat(Renderings.difference(drawable, Renderings.svg(whole, SIZE, SIZE)))
                .isGreaterThan(TOLERANCE);
    }
}
