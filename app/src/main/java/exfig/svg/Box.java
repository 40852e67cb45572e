package exfig.svg;

/// A box along the axes, in user units.
public record Box(double left, double top, double right, double bottom) {
    static Box of(double x, double y, double width, double height) {
        return new Box(x, y, x + width, y + height);
    }

    /// The smallest box around both.
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /// Grown by `margin` on each side.
    public Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    /// Whether `other` lies within, give or take `tolerance`.
    public boolean contains(Box other, double tolerance) {
        return other.left >= left - tolerance
                && other.top >= top - tolerance
                && other.right <= right + tolerance
                && other.bottom <= bottom + tolerance;
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /// Extent along x.
    public double width() {
        return right - left;
    }

    /// Extent along y.
    public double height() {
        return bottom - top;
    }
}
