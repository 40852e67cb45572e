package exfig.simulator.render;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// Nodes to draw, and ways to look at what was drawn.
final class RenderFixtures {
    static final String RED = "{\"type\":\"SOLID\",\"color\":{\"r\":1,\"g\":0,\"b\":0,\"a\":1}}";

    private RenderFixtures() {}

    static JsonObject node(String json) {
        return (JsonObject) Json.parse(json.replace('\'', '"'));
    }

    /// A component with one red vector.
    static JsonObject component(double width, double height, String path, String more) {
        return node("{'id':'12:34','name':'icon','type':'COMPONENT','size':{'x':" + width + ",'y':" + height
                + "},'fills':[],'children':[{'id':'12:35','type':'VECTOR','size':{'x':" + width + ",'y':" + height
                + "},'relativeTransform':[[1,0,0],[0,1,0]],'fills':[" + RED
                + "],'fillGeometry':[{'path':'" + path + "','windingRule':'NONZERO'}],'strokeGeometry':[]}]" + more
                + "}");
    }

    static byte[] render(JsonObject node, String format, double scale) {
        return new NodeRenderer().render(RenderRequest.of(node, "12:34", format, scale));
    }

    static String svg(JsonObject node) {
        return new String(render(node, "svg", 1), StandardCharsets.UTF_8);
    }

    /// The pixel of a PNG or JPEG as `AARRGGBB`.
    static String pixel(byte[] image, int x, int y) throws IOException {
        return String.format(
                "%08X", ImageIO.read(new ByteArrayInputStream(image)).getRGB(x, y));
    }

    static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
