package exfig.platform.android.vector;

/// How vector drawables are written.
///
/// @param precision decimals of coordinates, 1 to 6; 4 is the usual choice
/// @param autoMirrored whether the drawable is mirrored for right-to-left layouts
/// @param strictPathLength whether a path too long for the resource compiler fails the conversion instead of being
/// reported as a loss
public record VectorDrawableOptions(int precision, boolean autoMirrored, boolean strictPathLength) {
    /// Four decimals, not mirrored, long paths reported.
    public static final VectorDrawableOptions DEFAULT = new VectorDrawableOptions(4, false, false);

    /// @throws IllegalArgumentException when the precision is outside 1 to 6
    public VectorDrawableOptions {
        if (precision < 1 || precision > 6) {
            throw new IllegalArgumentException("precision is outside 1 to 6: " + precision);
        }
    }
}
