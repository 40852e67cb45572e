package exfig.svg;

import java.util.List;

/// An SVG document resolved to what it draws: everything in one coordinate system that starts at (0, 0).
///
/// @param width the natural width in CSS pixels, above 0
/// @param height the natural height in CSS pixels, above 0
/// @param viewportWidth extent of the coordinate system, above 0; what lies outside is not visible
/// @param viewportHeight extent of the coordinate system, above 0
/// @param elements in painting order
/// @param losses what could not be resolved, one sentence each, in order of discovery
public record Picture(
        double width,
        double height,
        double viewportWidth,
        double viewportHeight,
        List<PictureElement> elements,
        List<String> losses) {
    public Picture {
        elements = List.copyOf(elements);
        losses = List.copyOf(losses);
    }

    /// Reads a document.
    ///
    /// @throws SvgException when the bytes are no well-formed SVG document or exceed the limits on size and depth
    public static Picture parse(byte[] svg) throws SvgException {
        return DocumentResolver.resolve(XmlReader.read(svg));
    }
}
