package exfig.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "999, 999 B",
        "1000, 1.0 kB",
        "9949, 9.9 kB",
        "9950, 10 kB",
        "999499, 999 kB",
        "999500, 1.0 MB",
        "3200000, 3.2 MB",
        "410000000, 410 MB",
        "2147483648, 2.1 GB",
        "9223372036854775807, 9223372 TB"
    })
    void bytesHaveDecimalUnits(long bytes, String text) {
        assertThat(HumanNumbers.bytes(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "-5, 0 ms",
        "0, 0 ms",
        "340, 340 ms",
        "999, 999 ms",
        "1000, 1.0 s",
        "9949, 9.9 s",
        "9950, 10 s",
        "34000, 34 s",
        "59499, 59 s",
        "59500, 1 min",
        "125000, 2 min 5 s",
        "3599499, 59 min 59 s",
        "3599500, 1 h",
        "4320000, 1 h 12 min",
        "86399999, 1 d",
        "273600000, 3 d 4 h"
    })
    void durationsShowTheirTwoLargestUnits(long millis, String text) {
        assertThat(HumanNumbers.duration(Duration.ofMillis(millis))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 1 s", "1, 1 s", "1001, 2 s", "33001, 34 s", "61000, 1 min 1 s"})
    void countdownsAreWholeSecondsRoundedUp(long millis, String text) {
        assertThat(HumanNumbers.countdown(Duration.ofMillis(millis))).isEqualTo(text);
    }

    @Test
    void countsHaveTheirNouns() {
        assertThat(HumanNumbers.counted(1, "file", "files")).isEqualTo("1 file");
        assertThat(HumanNumbers.counted(0, "file", "files")).isEqualTo("0 files");
        assertThat(HumanNumbers.counted(12345, "file", "files")).isEqualTo("12,345 files");
    }
}
