package exfig.simulator.render;

import exfig.simulator.json.JsonObject;
import java.util.Optional;

/// One picture to draw: a node and the query of GET image, see section 3.3 of the API notes.
///
/// @param node the node with its subtree; may be a stand-in `{}` when only an SVG is known
/// @param nodeId the node's id, with `:`
/// @param givenSvg the true SVG of the node when the library has one; other formats are drawn from it
/// @param format `svg`, `png`, `jpg` or `pdf`
/// @param scale 0.01 to 4; ignored for `svg` and `pdf`
/// @param useAbsoluteBounds the layer's box instead of the bounds of what is painted
/// @param svgIncludeId layer names as `id`
/// @param svgIncludeNodeId node ids as `data-node-id`
/// @param svgOutlineText texts as paths
/// @param svgSimplifyStroke inside and outside strokes as plain strokes where possible
/// @param contentsOnly leave out what overlaps the node
public record RenderRequest(
        JsonObject node,
        String nodeId,
        Optional<String> givenSvg,
        String format,
        double scale,
        boolean useAbsoluteBounds,
        boolean svgIncludeId,
        boolean svgIncludeNodeId,
        boolean svgOutlineText,
        boolean svgSimplifyStroke,
        boolean contentsOnly) {
    /// A request with Figma's defaults for everything but the format and the scale.
    public static RenderRequest of(JsonObject node, String nodeId, String format, double scale) {
        return new RenderRequest(node, nodeId, Optional.empty(), format, scale, false, false, false, true, true, true);
    }

    /// The same picture from a given SVG.
    public RenderRequest withGivenSvg(String svg) {
        return new RenderRequest(
                node,
                nodeId,
                Optional.of(svg),
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
