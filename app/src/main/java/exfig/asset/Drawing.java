package exfig.asset;

import java.util.Optional;

/// One drawing of an artwork: what to render for one appearance (and, on iOS, one idiom).
///
/// @param idiom the device idiom of an asset catalog (`ipad`), when the name carried one
/// @param size the layer's box, when known; raster bytes are checked against it
/// @param recolouring what turns the drawn colors into those of the appearance; empty when they are
///     drawn so
public record Drawing(
        Appearance appearance,
        Optional<String> idiom,
        NodeRef node,
        Optional<Size> size,
        Optional<Recolouring> recolouring) {
    /// A drawing in the colors of its appearance.
    public Drawing(Appearance appearance, Optional<String> idiom, NodeRef node, Optional<Size> size) {
        this(appearance, idiom, node, size, Optional.empty());
    }

    /// The same, made for the dark appearance by changing its colors.
    public Drawing darkened(Recolouring change) {
        return new Drawing(Appearance.DARK, idiom, node, size, Optional.of(change));
    }
}
