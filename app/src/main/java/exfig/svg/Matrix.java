package exfig.svg;

/// An affine map: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`, as SVG's `matrix(a b c d e f)`.
public record Matrix(double a, double b, double c, double d, double e, double f) {
    /// Maps every point to itself.
    public static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    /// Moves by (x, y).
    public static Matrix translation(double x, double y) {
        return new Matrix(1, 0, 0, 1, x, y);
    }

    /// Scales about the origin.
    public static Matrix scaling(double x, double y) {
        return new Matrix(x, 0, 0, y, 0, 0);
    }

    /// Turns about the origin, clockwise on screen.
    ///
    /// @param degrees quarter turns come out exact
    public static Matrix rotation(double degrees) {
        double quarters = degrees / 90;
        if (quarters == Math.rint(quarters)) {
            return switch (Math.floorMod((long) quarters, 4)) {
                case 0 -> IDENTITY;
                case 1 -> new Matrix(0, 1, -1, 0, 0, 0);
                case 2 -> new Matrix(-1, 0, 0, -1, 0, 0);
                default -> new Matrix(0, -1, 1, 0, 0, 0);
            };
        }
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        return new Matrix(cosine, sine, -sine, cosine, 0, 0);
    }

    /// The map that applies `first`, then this one.
    public Matrix times(Matrix first) {
        return new Matrix(
                a * first.a + c * first.b,
                b * first.a + d * first.b,
                a * first.c + c * first.d,
                b * first.c + d * first.d,
                a * first.e + c * first.f + e,
                b * first.e + d * first.f + f);
    }

    /// Where the point goes.
    public Point apply(Point point) {
        return new Point(a * point.x() + c * point.y() + e, b * point.x() + d * point.y() + f);
    }

    /// Signed factor of areas; 0 when the map flattens the plane, negative when it mirrors.
    public double determinant() {
        return a * d - b * c;
    }

    /// Whether the map has an inverse that numbers can carry: it flattens nothing, not even nearly.
    public boolean invertible() {
        double determinant = Math.abs(determinant());
        double square = a * a + b * b + c * c + d * d;
        return Double.isFinite(square)
                && Math.hypot(e, f) < 1e100
                && determinant > 1e-18
                && determinant > 1e-12 * square;
    }

    /// The map back.
    ///
    /// @throws IllegalStateException when not [#invertible]
    public Matrix inverse() {
        if (!invertible()) {
            throw new IllegalStateException("no inverse: " + this);
        }
        double det = determinant();
        return new Matrix(d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det);
    }

    /// Whether circles stay circles: turning, moving, mirroring and one common scale.
    public boolean similarity() {
        Turns turns = turns();
        return Math.abs(turns.scaleX() - Math.abs(turns.scaleY())) <= 1e-6 * turns.scaleX();
    }

    /// The common scale of a [#similarity]; else the geometric mean of the two scales.
    public double meanScale() {
        return Math.sqrt(Math.abs(determinant()));
    }

    /// The same map without its translation.
    public Matrix linear() {
        return new Matrix(a, b, c, d, 0, 0);
    }

    /// The linear part as turn, scale, turn (its singular value decomposition); any map has one, shear included.
    public Turns turns() {
        double sumDiagonal = (a + d) / 2;
        double halfDiagonal = (a - d) / 2;
        double sumSide = (b + c) / 2;
        double halfSide = (b - c) / 2;
        double large = Math.hypot(sumDiagonal, halfSide);
        double small = Math.hypot(halfDiagonal, sumSide);
        double first = Math.atan2(sumSide, halfDiagonal);
        double second = Math.atan2(halfSide, sumDiagonal);
        return new Turns(
                Math.toDegrees((second + first) / 2),
                large + small,
                large - small,
                Math.toDegrees((second - first) / 2));
    }

    /// A linear map as `rotation(outer) · scaling(scaleX, scaleY) · rotation(inner)`.
    ///
    /// @param outer degrees
    /// @param scaleX the larger scale, never negative
    /// @param scaleY the smaller scale; negative when the map mirrors
    /// @param inner degrees, applied first
    public record Turns(double outer, double scaleX, double scaleY, double inner) {}
}
