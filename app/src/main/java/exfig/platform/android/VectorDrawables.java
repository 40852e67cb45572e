package exfig.platform.android;

import exfig.plan.Conversion;

/// Makes conversions from SVG to Android's VectorDrawable XML.
public interface VectorDrawables {
    /// The conversion with these options; equal options give equal ids.
    ///
    /// @param precision decimals of path data, 1 to 6
    /// @param autoMirrored the drawable is mirrored in right-to-left layouts
    /// @param strictPathLength a path too long for the resource compiler fails the conversion instead of being
    /// a loss
    Conversion conversion(int precision, boolean autoMirrored, boolean strictPathLength);
}
