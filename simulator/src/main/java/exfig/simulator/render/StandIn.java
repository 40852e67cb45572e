package exfig.simulator.render;

import java.awt.geom.Path2D;
import java.util.List;

/// The picture of a node whose shape nobody knows: a rounded blob that only its id decides.
///
/// Sixteen points around the middle, each at one of sixteen distances: 64 bits of the id's hash, so that two
/// ids hardly ever look the same.
final class StandIn {
    private static final int POINTS = 16;
    private static final int COLOR = 0x1F2D3A;

    private StandIn() {}

    static Picture picture(String nodeId, double width, double height) {
        long bits = hash(nodeId);
        double[][] points = new double[POINTS][];
        for (int i = 0; i < POINTS; i++) {
            double reach = 0.22 + ((bits >>> (4 * i)) & 0xF) * 0.015;
            double angle = 2 * Math.PI * i / POINTS;
            points[i] =
                    new double[] {width * (0.5 + reach * Math.cos(angle)), height * (0.5 + reach * Math.sin(angle))};
        }
        return new Picture(width, height, List.of(new Picture.Filled(smooth(points), new Ink.Solid(COLOR, 1))));
    }

    /// A closed curve through the points (Catmull-Rom).
    private static Path2D.Double smooth(double[][] points) {
        var path = new Path2D.Double();
        path.moveTo(points[0][0], points[0][1]);
        for (int i = 0; i < POINTS; i++) {
            double[] before = points[(i + POINTS - 1) % POINTS];
            double[] from = points[i];
            double[] to = points[(i + 1) % POINTS];
            double[] after = points[(i + 2) % POINTS];
            path.curveTo(
                    from[0] + (to[0] - before[0]) / 6,
                    from[1] + (to[1] - before[1]) / 6,
                    to[0] - (after[0] - from[0]) / 6,
                    to[1] - (after[1] - from[1]) / 6,
                    to[0],
                    to[1]);
        }
        path.closePath();
        return path;
    }

    /// FNV-1a, then the finisher of SplitMix64, which spreads neighbouring ids over all bits.
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
