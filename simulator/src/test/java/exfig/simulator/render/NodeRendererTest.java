package exfig.simulator.render;

import static exfig.simulator.render.RenderFixtures.component;
import static exfig.simulator.render.RenderFixtures.node;
import static exfig.simulator.render.RenderFixtures.pixel;
import static exfig.simulator.render.RenderFixtures.render;
import static exfig.simulator.render.RenderFixtures.svg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeRendererTest {
    private static final JsonObject SQUARE = component(10, 10, "M0 0H10V10H0Z", "");

    @ParameterizedTest
    @CsvSource({"24,24,1,24,24", "24,24,1.5,36,36", "15,17,1.5,23,26", "240,180,4,960,720", "24,24,0.01,1,1"})
    void pixelsAreExactlyTheRoundedSize(double width, double height, double scale, int wide, int high)
            throws Exception {
        for (String format : new String[] {"png", "jpg"}) {
            var image = ImageIO.read(
                    new ByteArrayInputStream(render(component(width, height, "M0 0H9V9H0Z", ""), format, scale)));

            assertThat(image.getWidth()).isEqualTo(wide);
            assertThat(image.getHeight()).isEqualTo(high);
        }
    }

    @Test
    void moreThan32MegapixelsAreScaledDownInProportion() {
        var size = Rasterizer.size(4000, 2000, 4);

        assertThat((long) size.width * size.height).isBetween(31_900_000L, 32_000_000L);
        assertThat(size.width).isEqualTo(2 * size.height);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "jpg", "pdf"})
    void theSameRequestGivesTheSameBytes(String format) {
        assertThat(render(SQUARE, format, 2)).isNotEmpty().isEqualTo(render(SQUARE, format, 2));
    }

    @Test
    void anSvgLooksLikeFigmasExport() {
        assertThat(svg(SQUARE)).isEqualTo("""
                <svg width="10" height="10" viewBox="0 0 10 10" fill="none" xmlns="http://www.w3.org/2000/svg">
                <path d="M0 0H10V10H0Z" fill="#FF0000"/>
                </svg>
                """);
    }

    @Test
    void aGivenSvgIsServedUnchangedAndDrawnForPixels() throws Exception {
        String given = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><rect width='4' height='4'"
                + " fill='#00f'/></svg>";
        var svg = RenderRequest.of(JsonObject.EMPTY, "1:2", "svg", 1).withGivenSvg(given);
        var png = RenderRequest.of(JsonObject.EMPTY, "1:2", "png", 2).withGivenSvg(given);

        assertThat(new NodeRenderer().render(svg)).isEqualTo(given.getBytes(StandardCharsets.UTF_8));
        assertThat(pixel(new NodeRenderer().render(png), 7, 7)).isEqualTo("FF0000FF");
    }

    @Test
    void whatIsHiddenOrPaintsNothingIsEmpty() {
        assertThat(render(component(10, 10, "M0 0H9V9H0Z", ",'visible':false"), "png", 1))
                .isEmpty();
        assertThat(render(component(10, 10, "M0 0H9V9H0Z", ",'opacity':0"), "svg", 1))
                .isEmpty();
        assertThat(render(node("{'type':'FRAME','fills':[],'fillGeometry':[],'size':{'x':9,'y':9}}"), "svg", 1))
                .isEmpty();
    }

    @Test
    void aNodeOfUnknownShapeGetsAStandInThatItsIdDecides() {
        var vector = node("{'type':'VECTOR','fills':[" + RenderFixtures.RED
                + "],'absoluteBoundingBox':{'x':0,'y':0,'width':24,'height':24}}");
        var renderer = new NodeRenderer();
        byte[] one = renderer.render(RenderRequest.of(vector, "1:1", "svg", 1));
        byte[] two = renderer.render(RenderRequest.of(vector, "1:2", "svg", 1));

        assertThat(one).isNotEqualTo(two).isEqualTo(renderer.render(RenderRequest.of(vector, "1:1", "svg", 1)));
    }

    @Test
    void aMirroredComponentStaysMirrored() {
        var mirrored = component(10, 10, "M0 0H4V10H0Z", ",'relativeTransform':[[-1,0,90],[0,1,7]]");

        assertThat(svg(mirrored)).contains("d=\"M10 0H6V10H10Z\"");
    }

    @Test
    void clippingContentMakesAClipPathNamedAfterTheNode() throws Exception {
        var clipped = component(10, 10, "M-5 -5H15V15H-5Z", ",'clipsContent':true,'cornerRadius':5");

        assertThat(svg(clipped))
                .contains("<g clip-path=\"url(#clip0_12_34)\">")
                .contains("<clipPath id=\"clip0_12_34\">");
        assertThat(pixel(render(clipped, "png", 4), 0, 0)).isEqualTo("00000000");
        assertThat(pixel(render(clipped, "png", 4), 20, 20)).isEqualTo("FFFF0000");
    }

    @Test
    void jpegStandsOnWhite() throws Exception {
        assertThat(pixel(render(component(20, 20, "M0 0H1V1H0Z", ""), "jpg", 1), 18, 18))
                .isEqualTo("FFFFFFFF");
    }

    @Test
    void gradientsAreDefinedInThePicturesSpace() throws Exception {
        String paint = "{'type':'%s','gradientHandlePositions':[{'x':0.5,'y':0},{'x':0.5,'y':1},{'x':0,'y':0}],"
                + "'gradientStops':[{'position':0,'color':{'r':0,'g':0,'b':0,'a':1}},"
                + "{'position':1,'color':{'r':1,'g':1,'b':1,'a':0.5}}]}";
        String box = "{'type':'RECTANGLE','size':{'x':20,'y':40},'fills':[" + paint.formatted("GRADIENT_LINEAR") + ","
                + paint.formatted("GRADIENT_RADIAL") + "]}";
        String drawn = svg(node(box));

        assertThat(drawn)
                .contains("id=\"paint0_linear_12_34\" x1=\"10\" y1=\"0\" x2=\"10\" y2=\"40\"")
                .contains("<stop offset=\"1\" stop-color=\"white\" stop-opacity=\"0.5\"/>")
                .contains("id=\"paint1_radial_12_34\" cx=\"0\" cy=\"0\" r=\"1\"");
        assertThat(RenderFixtures.parsed(drawn).getElementsByTagName("stop").getLength())
                .isEqualTo(4);
    }

    @Test
    void aNameIsEscapedWhenItBecomesAnId() throws Exception {
        var named = SQUARE.with("name", new JsonString("a<b>&\"\u0000\uD83D"));
        var request =
                new RenderRequest(named, "12:34", Optional.empty(), "svg", 1, false, true, true, true, true, true);
        var group = RenderFixtures.parsed(new String(new NodeRenderer().render(request), StandardCharsets.UTF_8))
                .getElementsByTagName("g")
                .item(0)
                .getAttributes();

        assertThat(group.getNamedItem("id").getNodeValue()).isEqualTo("a<b>&\"__");
        assertThat(group.getNamedItem("data-node-id").getNodeValue()).isEqualTo("12:34");
    }

    @Test
    void aMaskCutsTheSiblingsAboveIt() throws Exception {
        String rectangle = "{'type':'RECTANGLE','size':{'x':%d,'y':10},'relativeTransform':[[1,0,0],[0,1,0]],"
                + "'fills':[" + RenderFixtures.RED + "]%s}";
        var masked = node("{'type':'FRAME','fills':[],'size':{'x':10,'y':10},'children':["
                + rectangle.formatted(5, ",'isMask':true") + "," + rectangle.formatted(10, "") + "]}");

        assertThat(pixel(render(masked, "png", 1), 2, 5)).isEqualTo("FFFF0000");
        assertThat(pixel(render(masked, "png", 1), 7, 5)).isEqualTo("00000000");
    }

    @Test
    void anUnknownFormatOrScaleIsRefused() {
        assertThatThrownBy(() -> render(SQUARE, "gif", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> render(SQUARE, "png", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
