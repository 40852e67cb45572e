package exfig.platform.web;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.Drawing;

/// A React component that will be written.
///
/// @param name of the function and of its file
record Component(Artwork asset, Appearance appearance, String name) {
    /// What it shows.
    ///
    /// @throws java.util.NoSuchElementException when the asset has no such drawing
    Drawing drawing() {
        return asset.drawing(appearance).orElseThrow();
    }
}
