package exfig.simulator.render;

import static exfig.simulator.render.RenderFixtures.component;
import static exfig.simulator.render.RenderFixtures.node;
import static exfig.simulator.render.RenderFixtures.render;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PdfExportTest {

    @Test
    void theTableGivesTheOffsetOfEveryObject() {
        String pdf = pdf(render(component(24, 16, "M0 0H10V10H0Z", ""), "pdf", 1));
        int table = Integer.parseInt(found(pdf, "startxref\n(\\d+)\n%%EOF\n$"));

        assertThat(pdf).startsWith("%PDF-1.4\n");
        assertThat(pdf.substring(table)).startsWith("xref\n0 5\n0000000000 65535 f \n");
        var entries =
                Pattern.compile("(\\d{10}) 00000 n \n").matcher(pdf).results().toList();
        assertThat(entries).hasSize(4);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(pdf.substring(Integer.parseInt(entries.get(i).group(1)))).startsWith((i + 1) + " 0 obj\n");
        }
        assertThat(pdf).contains("/Size 5 /Root 1 0 R");
    }

    @Test
    void theStreamIsAsLongAsItSays() {
        String pdf = pdf(render(component(24, 16, "M0 0C1 1 2 2 3 3Q4 4 5 5Z", ""), "pdf", 1));
        int length = Integer.parseInt(found(pdf, "/Length (\\d+)"));
        int start = pdf.indexOf("stream\n") + "stream\n".length();

        assertThat(pdf.substring(start + length)).startsWith("\nendstream");
    }

    @Test
    void thePageHasTheSizeOfTheNodeWhateverTheScale() {
        var node = component(24, 16, "M0 0H10V10H0Z", "");

        assertThat(pdf(render(node, "pdf", 3)))
                .contains("/MediaBox [0 0 24 16]")
                .isEqualTo(pdf(render(node, "pdf", 1)));
    }

    @Test
    void opacityAndGradientsBecomeResources() {
        String pdf = pdf(render(
                node("{'type':'RECTANGLE','size':{'x':20,'y':40},'opacity':0.5,'fills':["
                        + RenderFixtures.RED + ",{'type':'GRADIENT_LINEAR','gradientStops':["
                        + "{'position':0.2,'color':{'r':0,'g':0,'b':0,'a':1}},"
                        + "{'position':1,'color':{'r':1,'g':1,'b':1,'a':1}}]}]}"),
                "pdf",
                1));

        assertThat(pdf).contains("<< /ca 0.5 >>").contains("/ShadingType 2").contains("/Bounds [ 0.2 ]");
    }

    private static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String pdf(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
