package exfig.svg;

/// A line along an outline; dashes are already cut.
///
/// @param alpha 0 to 1, beside the paint's own
/// @param width above 0, in the shape's own coordinates
/// @param miterLimit at least 1
public record Stroke(Paint paint, double alpha, double width, Cap cap, Join join, double miterLimit) {
    /// How a line ends.
    public enum Cap {
        BUTT,
        ROUND,
        SQUARE
    }

    /// How two lines meet.
    public enum Join {
        MITER,
        ROUND,
        BEVEL
    }

    /// How far ink can reach from the outline.
    double reach() {
        double factor = join == Join.MITER ? Math.max(miterLimit, 1) : 1;
        return width / 2 * Math.max(factor, cap == Cap.SQUARE ? Math.sqrt(2) : 1);
    }
}
