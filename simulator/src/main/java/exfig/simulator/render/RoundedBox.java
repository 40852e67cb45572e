package exfig.simulator.render;

import java.awt.geom.Path2D;

/// A rectangle whose corners are rounded one by one.
final class RoundedBox {
    /// How far a cubic's handle reaches for a quarter of a circle, as a share of the radius.
    private static final double HANDLE = 0.5522847498;

    private RoundedBox() {}

    /// @param radii top left, top right, bottom right, bottom left; limited to half of the shorter side, as in
    ///     Figma
    static Path2D.Double outline(double width, double height, double[] radii) {
        double most = Math.min(width, height) / 2;
        double[] r = new double[4];
        for (int i = 0; i < r.length; i++) {
            r[i] = Math.max(0, Math.min(most, radii[i]));
        }
        var path = new Path2D.Double();
        path.moveTo(r[0], 0);
        path.lineTo(width - r[1], 0);
        corner(path, r[1], width - r[1] * (1 - HANDLE), 0, width, r[1] * (1 - HANDLE), width, r[1]);
        path.lineTo(width, height - r[2]);
        corner(
                path,
                r[2],
                width,
                height - r[2] * (1 - HANDLE),
                width - r[2] * (1 - HANDLE),
                height,
                width - r[2],
                height);
        path.lineTo(r[3], height);
        corner(path, r[3], r[3] * (1 - HANDLE), height, 0, height - r[3] * (1 - HANDLE), 0, height - r[3]);
        path.lineTo(0, r[0]);
        corner(path, r[0], 0, r[0] * (1 - HANDLE), r[0] * (1 - HANDLE), 0, r[0], 0);
        path.closePath();
        return path;
    }

    private static void corner(
            Path2D.Double path, double radius, double x1, double y1, double x2, double y2, double x, double y) {
        if (radius > 0) {
            path.curveTo(x1, y1, x2, y2, x, y);
        }
    }
}
