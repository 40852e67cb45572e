package exfig.simulator.cdn;

import exfig.simulator.document.ServedFile;
import exfig.simulator.json.JsonObject;
import exfig.simulator.render.Renderer;

/// What is needed to draw a picture again: a few references, no bytes.
public record Picture(ServedFile file, String nodeId, RenderSettings settings) {
    byte[] draw(Renderer renderer) {
        JsonObject node = file.node(nodeId).orElse(JsonObject.EMPTY);
        return renderer.render(settings.request(node, nodeId, file.library().svgOf(nodeId)));
    }
}
