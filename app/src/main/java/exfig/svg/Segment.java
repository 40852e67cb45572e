package exfig.svg;

/// One step of an outline, in absolute coordinates.
public sealed interface Segment {
    /// Starts a contour.
    record Move(Point to) implements Segment {}

    /// A straight line.
    record Line(Point to) implements Segment {}

    /// A quadratic Bézier curve.
    record Quad(Point control, Point to) implements Segment {}

    /// A cubic Bézier curve.
    record Cubic(Point first, Point second, Point to) implements Segment {}

    /// A part of an ellipse, with the parameters of SVG's `A` command.
    ///
    /// @param radiusX above 0
    /// @param radiusY above 0
    /// @param rotation of the ellipse's x axis, degrees
    record Arc(double radiusX, double radiusY, double rotation, boolean large, boolean sweep, Point to)
            implements Segment {}

    /// Closes the contour with a line to its start, `to`.
    record Close(Point to) implements Segment {}

    /// Where the step ends.
    Point to();
}
