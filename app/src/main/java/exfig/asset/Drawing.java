package exfig.asset;

import java.util.Optional;

/// One drawing of an artwork: what to render for one appearance (and, on iOS, one idiom).
///
/// @param idiom the device idiom of an asset catalog (`ipad`), when the name carried one
/// @param size the layer's box, when known; raster bytes are checked against it
public record Drawing(Appearance appearance, Optional<String> idiom, NodeRef node, Optional<Size> size) {}
