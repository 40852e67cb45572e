package exfig.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedStateTest {
    @TempDir
    private Path folder;

    private final FakeTiming time = new FakeTiming();

    @Test
    void twoProcessesTogetherSendNoMoreThanOneMay() throws InterruptedException {
        Random random = new Random(1);
        RateLimiter one = limiter();
        RateLimiter two = limiter();
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            take(random.nextBoolean() ? one : two);
            sent.add(time.nanos());
        }

        long minute = Duration.ofMinutes(1).toNanos();
        for (long from : sent) {
            assertThat(sent.stream().filter(at -> at >= from && at - from < minute))
                    .hasSizeLessThanOrEqualTo(30);
        }
        assertThat(sent.getLast() - sent.getFirst()).isGreaterThan((200 - 15) / 15 * minute);
    }

    @Test
    void aRefusalOfOneProcessPausesTheOther() throws InterruptedException {
        RateLimiter one = limiter();
        RateLimiter two = limiter();

        one.acquire("", "nodes", Deadline.none(), (_, _) -> {}).refused(Duration.ofSeconds(40));
        take(two);

        assertThat(time.slept()).containsExactly(Duration.ofSeconds(40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "exfig-limits 2\nx\nend\n",
                "exfig-limits 1\ntier-1 NaN 1 NaN 1 1\nend\n",
                "exfig-limits 1\ntier-1 5\nend\n",
                "exfig-limits 1\ntier-1 -9e300 9223372036854775807 0 9223372036854775807 9223372036854775807\nend\n",
                "exfig-limits 1\ntier-1 3 1 3 -9223372036854775808 -9223372036854775808\n"
            })
    void whatCannotBeReadOrTrueHoldsNobodyUpForMoreThanAFewMinutes(String text) throws Exception {
        Files.writeString(file(), text);

        for (int i = 0; i < 3; i++) {
            take(limiter());
        }

        assertThat(time.slept().stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(Duration.ofMinutes(5));
        assertThat(file()).content().startsWith("exfig-limits 1\ntier-1 ").endsWith("\nend\n");
    }

    @Test
    void aFolderThatCannotBeMadeLeavesTheOwnBudget() throws Exception {
        Files.writeString(folder.resolve("occupied"), "");
        RateLimiter alone = limiter(folder.resolve("occupied/limits.txt"));

        for (int i = 0; i < 16; i++) {
            take(alone);
        }

        assertThat(time.slept()).hasSize(1);
    }

    @Test
    void aHolderThatNeverLetsGoLeavesTheOwnBudget() throws IOException, InterruptedException {
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            take(limiter());
        }

        assertThat(time.slept()).isEmpty();
        assertThat(file()).isEmptyFile();
    }

    private Path file() {
        return folder.resolve("limits.txt");
    }

    private RateLimiter limiter() {
        return limiter(file());
    }

    private RateLimiter limiter(Path file) {
        return new RateLimiter(15, 1, time.timing(0), SharedState.in(file), "tier-1");
    }

    private static void take(RateLimiter limiter) throws InterruptedException {
        limiter.acquire("", "nodes", Deadline.none(), (_, _) -> {}).answered();
    }
}
