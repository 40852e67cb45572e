package exfig.simulator.faults;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.LatencyModel;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LatencyTest {
    private final Latency latency = new Latency(LatencyModel.realistic(1), 3);

    @Test
    void answersOfTheApiTake300MillisecondsAtTheMedianAnd5SecondsAtThe99thPercentile() {
        double[] millis = drawn(latency, Endpoint.COMPONENTS);

        assertThat(millis[5_000]).isBetween(280.0, 320.0);
        assertThat(millis[9_900]).isBetween(4_000.0, 6_200.0);
    }

    @Test
    void rendersCostByIdAndByMegapixel() {
        Duration plain = latency.of(Endpoint.IMAGES, "a", Latency.Work.NONE);

        assertThat(latency.of(Endpoint.IMAGES, "a", new Latency.Work(100, 0)).minus(plain))
                .isEqualTo(Duration.ofMillis(500));
        assertThat(latency.of(Endpoint.IMAGES, "a", new Latency.Work(0, 10)).minus(plain))
                .isEqualTo(Duration.ofMillis(400));
    }

    @Test
    void downloadsTake40MillisecondsAtTheMedian() {
        assertThat(drawn(latency, Endpoint.ASSET)[5_000]).isBetween(38.0, 42.0);
    }

    @Test
    void speedDividesTheWait() {
        var tenfold = new Latency(LatencyModel.realistic(10), 3);

        assertThat(tenfold.of(Endpoint.ME, "a", Latency.Work.NONE).toNanos() * 10)
                .isCloseTo(latency.of(Endpoint.ME, "a", Latency.Work.NONE).toNanos(), Offset.offset(20L));
    }

    @Test
    void steadyWaitsAreTheSameEachTime() {
        var steady = new Latency(LatencyModel.steady(), 3);

        assertThat(drawn(steady, Endpoint.META)).containsOnly(300);
        assertThat(drawn(steady, Endpoint.ASSET)).containsOnly(80);
        assertThat(steady.of(Endpoint.IMAGES, "a", new Latency.Work(200, 0))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void uniformWaitsAreSpreadEvenly() {
        double[] millis = drawn(
                new Latency(new LatencyModel.Uniform(Duration.ofMillis(10), Duration.ofMillis(20)), 3), Endpoint.ME);

        assertThat(millis[0]).isBetween(10.0, 10.1);
        assertThat(millis[5_000]).isBetween(14.8, 15.2);
        assertThat(millis[9_999]).isBetween(19.9, 20.0);
    }

    @Test
    void logNormalWaitsHaveTheirMedianAndTheirTail() {
        double[] millis = drawn(
                new Latency(new LatencyModel.LogNormal(Duration.ofMillis(50), Duration.ofMillis(400)), 3),
                Endpoint.ASSET);

        assertThat(millis[5_000]).isBetween(47.0, 53.0);
        assertThat(millis[9_900]).isBetween(330.0, 480.0);
    }

    private static double[] drawn(Latency model, Endpoint endpoint) {
        double[] millis = new double[10_000];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = model.of(endpoint, "key" + i, Latency.Work.NONE).toNanos() / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }
}
