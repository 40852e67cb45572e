package exfig.figma;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.figma.id.FileKey;
import exfig.resilience.FakeTiming;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What one process was refused for long, in the next.
class ClosureMemoryTest {
    private static final Optional<FileKey> FILE = Optional.of(new FileKey("A-b_1"));
    private static final FigmaFailure.RateLimited LIMITED = new FigmaFailure.RateLimited(
            "GET /v1/images/:key",
            Tier.ONE,
            Optional.of(Duration.ofDays(4)),
            Optional.of("starter\tpro\nend"),
            Optional.of("low"),
            Optional.of("https://www.figma.com/files?api_paywall=true"),
            Optional.of("request"),
            Optional.empty());

    @TempDir
    Path folder;

    private final FakeTiming time = new FakeTiming();

    @Test
    void theNextProcessIsRefusedWithTheTimeThatIsLeft() {
        process(true).close(Endpoint.IMAGES, FILE, LIMITED, Duration.ofDays(4));
        time.pass(Duration.ofDays(3));

        FigmaFailure.RateLimited refusal =
                process(true).refusal(Endpoint.IMAGES, FILE).orElseThrow();

        assertThat(refusal.retryAfter()).contains(Duration.ofDays(1));
        assertThat(refusal.toldAt()).contains(time.now().minus(Duration.ofDays(3)));
        assertThat(refusal.plan()).contains("starter pro end");
        assertThat(refusal.upgradeLink()).contains("https://www.figma.com/files?api_paywall=true");
        assertThat(process(true).refusal(Endpoint.NODES, FILE)).isEmpty();
        assertThat(process(true).refusal(Endpoint.IMAGES, Optional.of(new FileKey("other"))))
                .isEmpty();
    }

    @Test
    void itIsOverWhenItsTimeIsAndAfterAWeekAtTheLatest() {
        process(true).close(Endpoint.IMAGES, FILE, LIMITED, Duration.ofDays(4));
        process(true).close(Endpoint.ME, Optional.empty(), LIMITED, Duration.ofSeconds(Long.MAX_VALUE));
        time.pass(Duration.ofDays(4));

        assertThat(process(true).refusal(Endpoint.IMAGES, FILE)).isEmpty();
        assertThat(process(true).refusal(Endpoint.ME, Optional.empty())).isPresent();

        time.pass(ClosureMemory.LONGEST.minus(Duration.ofDays(4)));
        assertThat(process(true).refusal(Endpoint.ME, Optional.empty())).isEmpty();
    }

    @Test
    void whoAsksAnywayFindsItOpenAndAnAnswerOpensItForAll() {
        process(true).close(Endpoint.IMAGES, FILE, LIMITED, Duration.ofDays(4));
        Closures anyway = process(false);

        assertThat(anyway.refusal(Endpoint.IMAGES, FILE)).isEmpty();
        assertThat(process(true).refusal(Endpoint.IMAGES, FILE)).isPresent();

        anyway.answered(Endpoint.IMAGES, FILE);
        assertThat(process(true).refusal(Endpoint.IMAGES, FILE)).isEmpty();
    }

    @Test
    void theNewestRefusalOfAnEndpointCounts() {
        process(true).close(Endpoint.IMAGES, FILE, LIMITED, Duration.ofDays(4));
        process(false).close(Endpoint.IMAGES, FILE, LIMITED, Duration.ofHours(2));

        assertThat(process(true).refusal(Endpoint.IMAGES, FILE).orElseThrow().retryAfter())
                .contains(Duration.ofHours(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "exfig-closures 2\nIMAGES\tA-b_1\t1767607200\t1767952800\t\t\t\nend\n",
                "exfig-closures 1\nIMAGES\tA-b_1\t1767607200\t1767952800\t\t\t\n",
                "exfig-closures 1\nIMAGES\tA-b_1\t1767607200\nend\n",
                "exfig-closures 1\nPICTURES\tA-b_1\t1767607200\t1767952800\t\t\t\nend\n",
                "exfig-closures 1\nIMAGES\tA/b\t1767607200\t1767952800\t\t\t\nend\n",
                "exfig-closures 1\nIMAGES\tA-b_1\t-9223372036854775808\t9223372036854775807\t\t\t\nend\n",
                "exfig-closures 1\nIMAGES\tA-b_1\t31556889864403199\t31556889864403199\t\t\t\nend\n"
            })
    void whatCannotBeReadOrTrueClosesNothing(String text) throws Exception {
        Files.writeString(file(), text);

        assertThat(process(true).refusal(Endpoint.IMAGES, FILE)).isEmpty();
    }

    @Test
    void aFileThatIsWholeIsRead() throws Exception {
        Files.writeString(file(), "exfig-closures 1\nIMAGES\tA-b_1\t1767607200\t1767952800\t\t\t\nend\n");

        assertThat(process(true).refusal(Endpoint.IMAGES, FILE)).isPresent();
    }

    private Closures process(boolean obeying) {
        return new Closures(time, ClosureMemory.in(file()), obeying);
    }

    private Path file() {
        return folder.resolve("closures.txt");
    }
}
