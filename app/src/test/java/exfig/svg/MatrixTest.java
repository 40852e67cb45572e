package exfig.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MatrixTest {
    @Test
    void turnsRecomposeAnyLinearMap() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            Matrix matrix = new Matrix(
                    random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), 0, 0);
            Matrix.Turns turns = matrix.turns();

            Matrix again = Matrix.rotation(turns.outer())
                    .times(Matrix.scaling(turns.scaleX(), turns.scaleY()))
                    .times(Matrix.rotation(turns.inner()));

            assertThat(again.a()).isCloseTo(matrix.a(), within(1e-9));
            assertThat(again.b()).isCloseTo(matrix.b(), within(1e-9));
            assertThat(again.c()).isCloseTo(matrix.c(), within(1e-9));
            assertThat(again.d()).isCloseTo(matrix.d(), within(1e-9));
        }
    }

    @Test
    void arcsFollowAnyMap() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            Matrix matrix = new Matrix(
                    random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), 3, -4);
            Point from = new Point(random.nextDouble(), random.nextDouble());
            Segment.Arc arc = new Segment.Arc(
                    1 + random.nextDouble(),
                    1 + random.nextDouble(),
                    random.nextDouble() * 180,
                    random.nextBoolean(),
                    random.nextBoolean(),
                    new Point(random.nextDouble(), random.nextDouble()));

            Segment.Arc moved = (Segment.Arc) Arcs.transformed(arc, matrix, matrix.apply(arc.to()));

            Point expected = matrix.apply(Arcs.cubics(from, arc).getFirst().to());
            double missed = Double.MAX_VALUE;
            Point at = matrix.apply(from);
            for (Segment.Cubic cubic : Arcs.cubics(at, moved)) {
                for (int step = 0; step <= 2_000; step++) {
                    missed = Math.min(
                            missed, Curves.at(at, cubic, step / 2_000.0).distance(expected));
                }
                at = cubic.to();
            }
            assertThat(missed).isLessThan(5e-3);
        }
    }

    @Test
    void inverseLeadsBack() {
        Matrix matrix = new Matrix(2, 1, -3, 4, 5, 6);

        Point back = matrix.inverse().apply(matrix.apply(new Point(7, 8)));

        assertThat(back.distance(new Point(7, 8))).isLessThan(1e-9);
    }
}
