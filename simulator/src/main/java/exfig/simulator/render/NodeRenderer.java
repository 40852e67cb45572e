package exfig.simulator.render;

import java.nio.charset.StandardCharsets;

/// Draws a node from the SVG given for it, else from its geometry, else as a stand-in that its id decides.
///
/// - SVG: a given one is served unchanged; a drawn one has the shape of Figma's own export.
/// - PNG and JPEG: exactly `round(width × scale)` by `round(height × scale)` pixels, at most 32 megapixels; JPEG on
/// white.
/// - PDF: one vector page, one point a pixel.
///
/// Left out: effects, blend modes, letters without geometry and pictures in fills (drawn grey). The switches
/// `svgOutlineText`, `svgSimplifyStroke` and `contentsOnly` change nothing, since only filled outlines of the
/// node's own subtree are drawn. Safe for use by many threads.
public final class NodeRenderer implements Renderer {
    /// Without any state: two of them draw alike.
    public NodeRenderer() {}

    /// @throws IllegalArgumentException when the format is none of `svg`, `png`, `jpg`, `pdf`, when the scale
    ///     is not positive, or when pixels are to be drawn from a given SVG that is not well-formed
    @Override
    public byte[] render(RenderRequest request) {
        if (!(request.scale() > 0)) {
            throw new IllegalArgumentException("A scale is greater than 0: " + request.scale());
        }
        if (NodeReader.isHidden(request.node())) {
            return new byte[0];
        }
        if (request.format().equals("svg") && request.givenSvg().isPresent()) {
            return request.givenSvg().get().getBytes(StandardCharsets.UTF_8);
        }
        Picture picture = picture(request);
        if (picture.isBlank()) {
            return new byte[0];
        }
        return switch (request.format()) {
            case "svg" ->
                SvgExport.write(picture, request.nodeId(), groupAttributes(request))
                        .getBytes(StandardCharsets.UTF_8);
            case "png" -> PngExport.write(Rasterizer.draw(picture, request.scale()));
            case "jpg" -> JpegExport.write(Rasterizer.draw(picture, request.scale()));
            case "pdf" -> PdfExport.write(picture);
            default -> throw new IllegalArgumentException("Figma renders no " + request.format());
        };
    }

    private static Picture picture(RenderRequest request) {
        return request.givenSvg()
                .map(SvgReader::read)
                .orElseGet(() -> NodeReader.read(request.node(), request.useAbsoluteBounds())
                        .orElseGet(() -> {
                            var box = NodeReader.box(request.node());
                            return StandIn.picture(request.nodeId(), box.getWidth(), box.getHeight());
                        }));
    }

    private static String groupAttributes(RenderRequest request) {
        String layerName = request.node().string("name").orElse(request.nodeId());
        return (request.svgIncludeId() ? " id=\"" + escaped(layerName) + "\"" : "")
                + (request.svgIncludeNodeId() ? " data-node-id=\"" + escaped(request.nodeId()) + "\"" : "");
    }

    /// Layer names may hold what XML cannot: control characters and lone surrogates become `_`.
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}", "_")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }
}
