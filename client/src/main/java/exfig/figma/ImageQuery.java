package exfig.figma;

import java.util.Optional;

/// Everything of an image request but the ids; renders of one query may share a request.
///
/// @param scale 0.01 to 4
/// @param useAbsoluteBounds the layer's box instead of its render bounds
/// @param svg used for [ImageFormat#SVG] only
/// @param version a version id; empty is the current version
/// @param contentsOnly leave overlapping neighbours out; false is slower
public record ImageQuery(
        ImageFormat format,
        double scale,
        boolean useAbsoluteBounds,
        SvgOptions svg,
        Optional<String> version,
        boolean contentsOnly) {

    /// @throws IllegalArgumentException when the scale is out of range
    public ImageQuery {
        if (!(scale >= 0.01 && scale <= 4)) {
            throw new IllegalArgumentException("scale must be 0.01 to 4, not " + scale);
        }
    }

    /// A query that leaves neighbours out, as Figma does unless told otherwise.
    public ImageQuery(
            ImageFormat format, double scale, boolean useAbsoluteBounds, SvgOptions svg, Optional<String> version) {
        this(format, scale, useAbsoluteBounds, svg, version, true);
    }

    /// What exporters use: the layer's box, SVG without ids and with strokes as drawn, the current version.
    public static ImageQuery of(ImageFormat format, double scale) {
        return new ImageQuery(format, scale, true, SvgOptions.forExport(), Optional.empty());
    }
}
