package exfig.plan;

import exfig.asset.NodeRef;
import exfig.asset.Size;
import java.util.Optional;

/// What a render is asked for by: equal keys are one render, one download, one entry of the store.
///
/// The file version joins the key when the render is fulfilled, since planning does not ask for it.
///
/// @param node what to render
/// @param format how
/// @param scale 0.01 to 4; always 1 for vector formats
/// @param size the layer's box when known, used to check raster bytes; not part of the identity in the store
public record RenderKey(NodeRef node, RenderFormat format, double scale, Optional<Size> size) {
    /// @throws IllegalArgumentException when the scale is outside what Figma renders
    public RenderKey {
        if (!(scale >= 0.01 && scale <= 4)) {
            throw new IllegalArgumentException("scale outside 0.01 to 4: " + scale);
        }
        scale = format.raster() ? scale : 1;
    }

    /// The same without the size: what makes two renders the same render.
    public RenderKey identity() {
        return size.isEmpty() ? this : new RenderKey(node, format, scale, Optional.empty());
    }
}
