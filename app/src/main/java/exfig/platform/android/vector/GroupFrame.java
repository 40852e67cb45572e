package exfig.platform.android.vector;

import exfig.svg.Matrix;
import exfig.svg.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The map of one or two nested groups. A group is translation · rotation · scale, so two of them
/// make any map, shear included: rotation · scale · rotation.
///
/// @param matrix from inside the groups to the drawable
record GroupFrame(Matrix matrix) {
    private static final int PLACES = 6;
    static final GroupFrame NONE = new GroupFrame(Matrix.IDENTITY);

    /// The frame in which a shape under `toViewport` is only scaled evenly, so that its stroke keeps its
    /// form.
    static GroupFrame forStroke(Matrix toViewport) {
        if (toViewport.similarity()) {
            return NONE;
        }
        double scale = toViewport.turns().scaleX();
        return new GroupFrame(toViewport.times(Matrix.scaling(1 / scale, 1 / scale)));
    }

    /// The frame in which a circle under `toViewport` is a circle.
    static GroupFrame forCircle(Matrix toViewport) {
        if (toViewport.similarity()) {
            return NONE;
        }
        Matrix.Turns turns = toViewport.turns();
        return new GroupFrame(Matrix.translation(toViewport.e(), toViewport.f())
                .times(Matrix.rotation(turns.outer()))
                .times(Matrix.scaling(1, turns.scaleY() / turns.scaleX())));
    }

    boolean isNone() {
        return matrix.equals(Matrix.IDENTITY);
    }

    /// The attributes of each group, outermost first.
    List<Map<String, String>> groups() {
        List<Map<String, String>> groups = new ArrayList<>();
        if (isNone()) {
            return groups;
        }
        Point columnX = new Point(matrix.a(), matrix.b());
        double dot = matrix.a() * matrix.c() + matrix.b() * matrix.d();
        double lengthX = Math.hypot(columnX.x(), columnX.y());
        if (Math.abs(dot) < 1e-9) {
            double rotation = Math.toDegrees(Math.atan2(columnX.y(), columnX.x()));
            groups.add(attributes(lengthX, matrix.determinant() / lengthX, rotation));
            return groups;
        }
        Matrix.Turns turns = matrix.turns();
        groups.add(attributes(turns.scaleX(), turns.scaleY(), turns.outer()));
        Map<String, String> inner = VectorTree.attributes();
        inner.put("android:rotation", Decimals.format(turns.inner(), PLACES));
        groups.add(inner);
        return groups;
    }

    private Map<String, String> attributes(double scaleX, double scaleY, double rotation) {
        Map<String, String> attributes = VectorTree.attributes();
        put(attributes, "android:translateX", matrix.e(), 0);
        put(attributes, "android:translateY", matrix.f(), 0);
        put(attributes, "android:scaleX", scaleX, 1);
        put(attributes, "android:scaleY", scaleY, 1);
        put(attributes, "android:rotation", rotation, 0);
        return attributes;
    }

    private static void put(Map<String, String> attributes, String name, double value, double initial) {
        if (Math.abs(value - initial) > 1e-7) {
            attributes.put(name, Decimals.format(value, PLACES));
        }
    }
}
