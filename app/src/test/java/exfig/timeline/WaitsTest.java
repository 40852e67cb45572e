package exfig.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.timeline.Waits.Wait;
import org.junit.jupiter.api.Test;

class WaitsTest {
    private static final long SECOND = 1_000_000_000;
    private final Waits waits = new Waits();

    @Test
    void requestsThatWaitTogetherAreOneWait() {
        waits.begin(SECOND);
        waits.begin(2 * SECOND);
        waits.end(3 * SECOND);
        waits.end(5 * SECOND);
        waits.begin(8 * SECOND);
        waits.end(9 * SECOND);

        assertThat(waits.until(10 * SECOND))
                .containsExactly(
                        new Wait(new Span(SECOND, 5 * SECOND), 2), new Wait(new Span(8 * SECOND, 9 * SECOND), 1));
    }

    @Test
    void aWaitThatLastsIsShownUntilNow() {
        waits.begin(SECOND);

        assertThat(waits.until(4 * SECOND)).containsExactly(new Wait(new Span(SECOND, 4 * SECOND), 1));
    }

    @Test
    void manyShortWaitsStayFewAndCoverAll() {
        for (long i = 0; i < 50_000; i++) {
            waits.begin(i * SECOND);
            waits.end(i * SECOND + SECOND / 2);
        }

        assertThat(waits.until(50_000 * SECOND)).hasSizeLessThanOrEqualTo(400);
        assertThat(waits.until(50_000 * SECOND).getFirst().span().startNanos()).isZero();
        assertThat(waits.until(50_000 * SECOND).getLast().span().endNanos()).isEqualTo(49_999 * SECOND + SECOND / 2);
    }
}
