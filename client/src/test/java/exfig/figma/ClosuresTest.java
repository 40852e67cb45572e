package exfig.figma;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.figma.id.FileKey;
import exfig.resilience.FakeTiming;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosuresTest {
    private static final FigmaFailure.RateLimited LIMITED = new FigmaFailure.RateLimited(
            "GET /v1/images/:key",
            Tier.ONE,
            Optional.of(Duration.ofHours(2)),
            Optional.of("starter"),
            Optional.of("low"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final FakeTiming time = new FakeTiming();
    private final Closures closures = new Closures(time, ClosureMemory.none(), true);

    @Test
    void aFileThatIsRefusedLeavesOtherFilesAndOtherEndpointsOpen() {
        close("A");

        assertThat(refusal(Endpoint.IMAGES, "A")).isPresent();
        assertThat(refusal(Endpoint.IMAGES, "B")).isEmpty();
        assertThat(refusal(Endpoint.META, "A")).isEmpty();
    }

    @Test
    void twoFilesThatAreRefusedSpeakForAll() {
        close("A");
        close("A");
        assertThat(refusal(Endpoint.IMAGES, "C")).isEmpty();

        close("B");

        assertThat(refusal(Endpoint.IMAGES, "C")).isPresent();
    }

    @Test
    void theTimeThatIsLeftIsTold() {
        close("A");
        time.pass(Duration.ofMinutes(90));

        assertThat(refusal(Endpoint.IMAGES, "A").orElseThrow().retryAfter()).contains(Duration.ofMinutes(30));

        time.pass(Duration.ofMinutes(30));
        assertThat(refusal(Endpoint.IMAGES, "A")).isEmpty();
    }

    private void close(String file) {
        closures.close(Endpoint.IMAGES, Optional.of(new FileKey(file)), LIMITED, Duration.ofHours(2));
    }

    private Optional<FigmaFailure.RateLimited> refusal(Endpoint endpoint, String file) {
        return closures.refusal(endpoint, Optional.of(new FileKey(file)));
    }
}
