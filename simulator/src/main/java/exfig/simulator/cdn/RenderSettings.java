package exfig.simulator.cdn;

import exfig.simulator.json.JsonObject;
import exfig.simulator.render.RenderRequest;
import java.util.Optional;

/// The query of GET image without its ids, see section 3.3 of the API notes.
public record RenderSettings(
        String format,
        double scale,
        boolean useAbsoluteBounds,
        boolean svgIncludeId,
        boolean svgIncludeNodeId,
        boolean svgOutlineText,
        boolean svgSimplifyStroke,
        boolean contentsOnly) {
    /// A PNG with Figma's defaults.
    public static RenderSettings png() {
        return new RenderSettings("png", 1, false, false, false, true, true, true);
    }

    /// Whether the picture is made of pixels, so that the scale matters.
    public boolean isRaster() {
        return format.equals("png") || format.equals("jpg");
    }

    /// The type of the file.
    public String contentType() {
        return switch (format) {
            case "svg" -> "image/svg+xml";
            case "jpg" -> "image/jpeg";
            case "pdf" -> "application/pdf";
            default -> "image/png";
        };
    }

    RenderRequest request(JsonObject node, String nodeId, Optional<String> givenSvg) {
        return new RenderRequest(
                node,
                nodeId,
                givenSvg,
                format,
                scale,
                useAbsoluteBounds,
                svgIncludeId,
                svgIncludeNodeId,
                svgOutlineText,
                svgSimplifyStroke,
                contentsOnly);
    }
}
