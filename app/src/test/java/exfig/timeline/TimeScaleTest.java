package exfig.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {
    @ParameterizedTest
    @CsvSource({
        "450, '0, 50 ms, 100 ms'",
        "13400, '0, 2 s, 4 s'",
        "4200, '0, 0.5 s, 1 s'",
        "200000, '0, 0:30, 1:00'",
        "9000000, '0, 30:00, 1:00:00'"
    })
    void marksAreRound(long millis, String first) {
        assertThat(String.join(", ", words(millis).subList(0, 3))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9, 17, 99, 999, 1001, 59_999, 119_999, 120_001, 3_600_000, 90_000_000, 864_000_000})
    void thereAreNeverMoreThanTenMarksNorTwoWithTheSameWords(long millis) {
        assertThat(words(millis)).hasSizeBetween(1, 10).doesNotHaveDuplicates();
    }

    @Test
    void momentsArePercentagesOfTheRun() {
        TimeScale scale = TimeScale.of(TimeUnit.SECONDS.toNanos(10));

        assertThat(scale.at(TimeUnit.SECONDS.toNanos(5))).isEqualTo("50.000%");
        assertThat(scale.at(TimeUnit.SECONDS.toNanos(11))).isEqualTo("100.000%");
        assertThat(scale.width(new Span(TimeUnit.SECONDS.toNanos(8), TimeUnit.SECONDS.toNanos(12))))
                .isEqualTo("20.000%");
    }

    private static List<String> words(long millis) {
        TimeScale scale = TimeScale.of(TimeUnit.MILLISECONDS.toNanos(millis));
        return scale.marks().stream().map(scale::words).toList();
    }
}
